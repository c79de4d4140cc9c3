import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"检查子商户开票功能状态","description":"检查子商户开票功能状态 POST v3/new-tax-control-fapiao/merchant/{sub_mchid}/check 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/merchant/{sub_mchid}/check","chain":".v3.newTaxControlFapiao.merchant._sub_mchid_.check","area":"fapiao","sections":[{"verb":"post","title":"检查子商户开票功能状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4012474022"],"roles":["服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2021.11.22","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  sub_mchid: '1900000109',\\n}","message":"POST\\n/v3/new-tax-control-fapiao/merchant/1900000109/check\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const check = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  check as default
};
