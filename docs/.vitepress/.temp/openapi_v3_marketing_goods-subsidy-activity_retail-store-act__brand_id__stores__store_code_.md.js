import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询小店活动门店详情","description":"查询小店活动门店详情 GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code} 品牌小店营销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}","chain":".v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_","area":"activity","sections":[{"verb":"get","title":"查询小店活动门店详情","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012384379","https://pay.weixin.qq.com/doc/v3/partner/4012384437"],"roles":["普通商户","服务商"],"tags":["品牌小店营销"],"updated":"2023.07.28","flags":[],"request":[{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"store_code","t":"string","d":"门店编码","r":1}],"replies":[{"status":200,"rows":[{"n":"store_code","t":"string","d":"门店编码"},{"n":"store_name","t":"string","d":"门店名称"}]}],"options":"{\\n  brand_id: '1001',\\n  store_code: 'abc_001',\\n}","message":"GET\\n/v3/marketing/goods-subsidy-activity/retail-store-act/1001/stores/abc_001\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _store_code_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _store_code_ as default
};
