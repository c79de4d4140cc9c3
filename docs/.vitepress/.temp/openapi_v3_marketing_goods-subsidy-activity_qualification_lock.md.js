import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"锁定品牌加价购活动资格","description":"锁定品牌加价购活动资格 POST v3/marketing/goods-subsidy-activity/qualification/lock 品牌小店营销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/goods-subsidy-activity/qualification/lock","chain":".v3.marketing.goodsSubsidyActivity.qualification.lock","area":"activity","sections":[{"verb":"post","title":"锁定品牌加价购活动资格","official":["https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html"],"roles":["普通商户","服务商"],"tags":["品牌小店营销"],"updated":"2023.07.27","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"order_information","t":"object","d":"订单信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"payer_openid","t":"string","d":"支付订单的微信用户OpenID","r":1,"i":2},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":2},{"n":"total_fee","t":"integer","d":"订单总金额","r":1,"i":2},{"n":"store_id","t":"string","d":"门店ID","r":1,"i":2},{"n":"store_merchant_id","t":"string","d":"门店商户号","r":1,"i":2},{"n":"qualification_ids","t":"string[]","d":"待锁定的加价购资格ID列表","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_message","t":"string","d":"返回结果文案"},{"n":"failed_qualification_ids","t":"string[]","d":"锁定失败的资格ID列表"},{"n":"succeed_qualification_ids","t":"string[]","d":"锁定成功的资格ID列表"}]}],"options":"{\\n  json: {\\n    order_information: {\\n      payer_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n      out_trade_no: '1217752501201407033233368018',\\n      total_fee: 1,\\n      store_id: '20488000',\\n      store_merchant_id: 'STORE_MERCHANT_ID',\\n    },\\n    qualification_ids: ['传入的自定义待锁定的加价购资格ID列表'],\\n  },\\n}","message":"POST\\n/v3/marketing/goods-subsidy-activity/qualification/lock\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"order_information\\":{\\"payer_openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"out_trade_no\\":\\"1217752501201407033233368018\\",\\"total_fee\\":1,\\"store_id\\":\\"20488000\\",\\"store_merchant_id\\":\\"STORE_MERCHANT_ID\\"},\\"qualification_ids\\":[\\"传入的自定义待锁定的加价购资格ID列表\\"]}\\n"}]},"relativePath":"openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/goods-subsidy-activity/qualification/lock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lock as default
};
