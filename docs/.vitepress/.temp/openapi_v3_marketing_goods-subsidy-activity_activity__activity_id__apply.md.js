import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"门店报名品牌加价购活动","description":"门店报名品牌加价购活动 POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply 品牌小店营销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply","chain":".v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply","area":"activity","sections":[{"verb":"post","title":"门店报名品牌加价购活动","official":["https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html"],"roles":["普通商户","服务商"],"tags":["品牌小店营销"],"updated":"2023.07.27","flags":[],"request":[{"n":"activity_id","t":"string","d":"活动ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"caller_merchant_id","t":"string","d":"调用报名活动API的商户的商户号","r":1,"i":1},{"n":"apply_infos","t":"object[]","d":"门店报名信息","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"store_info","t":"object","d":"门店信息","r":1,"i":2,"p":"对应TypeScript的object"},{"n":"store_id","t":"string","d":"门店ID","r":1,"i":3},{"n":"accounting_merchant_id","t":"string","d":"门店补贴入账商户号","r":1,"i":3},{"n":"merchant_id","t":"string","d":"门店商户号","r":1,"i":3},{"n":"goods_original_price","t":"integer","d":"商品原价","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"return_message","t":"string","d":"返回结果文案"},{"n":"failed_apply_infos","t":"object[]","d":"失败的报名记录","p":"对应TypeScript的array"},{"n":"store_info","t":"object","d":"门店信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"store_id","t":"string","d":"门店ID","r":1,"i":2},{"n":"accounting_merchant_id","t":"string","d":"门店补贴入账商户号","r":1,"i":2},{"n":"merchant_id","t":"string","d":"门店商户号","r":1,"i":2},{"n":"goods_original_price","t":"integer","d":"商品原价","r":1,"i":1},{"n":"succeed_apply_infos","t":"object[]","d":"成功的报名记录","p":"对应TypeScript的array"},{"n":"store_info","t":"object","d":"门店信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"store_id","t":"string","d":"门店ID","r":1,"i":2},{"n":"accounting_merchant_id","t":"string","d":"门店补贴入账商户号","r":1,"i":2},{"n":"merchant_id","t":"string","d":"门店商户号","r":1,"i":2},{"n":"goods_original_price","t":"integer","d":"商品原价","r":1,"i":1}]}],"options":"{\\n  activity_id: '371067',\\n  json: {\\n    caller_merchant_id: 'CALLER_MERCHANT_ID',\\n    apply_infos: [\\n      {\\n        store_info: {\\n          store_id: '20488000',\\n          accounting_merchant_id: 'ACCOUNTING_MERCHANT_ID',\\n          merchant_id: '2480029552',\\n        },\\n        goods_original_price: 1,\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/marketing/goods-subsidy-activity/activity/371067/apply\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"caller_merchant_id\\":\\"CALLER_MERCHANT_ID\\",\\"apply_infos\\":[{\\"store_info\\":{\\"store_id\\":\\"20488000\\",\\"accounting_merchant_id\\":\\"ACCOUNTING_MERCHANT_ID\\",\\"merchant_id\\":\\"2480029552\\"},\\"goods_original_price\\":1}]}\\n"}]},"relativePath":"openapi/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const apply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  apply as default
};
