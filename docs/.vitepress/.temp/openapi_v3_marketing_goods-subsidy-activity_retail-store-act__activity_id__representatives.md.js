import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询零售小店活动业务代理","description":"查询零售小店活动业务代理 GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives 品牌小店营销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives","chain":".v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives","area":"activity","sections":[{"verb":"get","title":"查询零售小店活动业务代理","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012384347","https://pay.weixin.qq.com/doc/v3/partner/4012384405"],"roles":["普通商户","服务商"],"tags":["品牌小店营销"],"updated":"2023.07.28","flags":[],"request":[{"n":"activity_id","t":"string","d":"零售小店活动ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"offset","t":"integer","d":"分页页码","r":1,"i":1},{"n":"limit","t":"integer","d":"分页大小","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"小店活动业代总数"},{"n":"data","t":"object[]","d":"小店活动业代集合","p":"对应TypeScript的array"},{"n":"openid","t":"string","d":"业务代理的OpenID","r":1,"i":1},{"n":"offset","t":"integer","d":"分页页码","r":1},{"n":"limit","t":"integer","d":"分页大小","r":1}]}],"options":"{\\n  activity_id: '3118550000000004',\\n  query: {\\n    offset: 0,\\n    limit: 10,\\n  },\\n}","message":"GET\\n/v3/marketing/goods-subsidy-activity/retail-store-act/3118550000000004/representatives?offset=0&limit=10\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const representatives = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  representatives as default
};
