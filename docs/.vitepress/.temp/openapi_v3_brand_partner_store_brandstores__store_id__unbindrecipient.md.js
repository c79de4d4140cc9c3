import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解绑收款商户号","description":"解绑收款商户号 POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient 经营工具∙品牌门店","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/partner/store/brandstores/{store_id}/unbindrecipient","chain":".v3.brand.partner.store.brandstores._store_id_.unbindrecipient","area":"brand","sections":[{"verb":"post","title":"解绑收款商户号","official":["https://pay.weixin.qq.com/doc/v3/partner/4015783188"],"roles":["服务商"],"tags":["经营工具∙品牌门店"],"updated":"2025.12.02","flags":[],"request":[{"n":"store_id","t":"string","d":"品牌门店ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"mchid","t":"string","d":"门店收款商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"failed_reason","t":"string","d":"解绑失败原因"}]}],"options":"{\\n  store_id: '20488000',\\n  json: {\\n    brand_id: '123456789',\\n    mchid: '1230000109',\\n  },\\n}","message":"POST\\n/v3/brand/partner/store/brandstores/20488000/unbindrecipient\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"123456789\\",\\"mchid\\":\\"1230000109\\"}\\n"}]},"relativePath":"openapi/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unbindrecipient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unbindrecipient as default
};
