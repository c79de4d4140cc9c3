import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销商户开户意愿申请单API","description":"撤销商户开户意愿申请单API POST v3/apply4subject/applyment/{applyment_id}/cancel 风险合规∙开户意愿确认","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/apply4subject/applyment/{applyment_id}/cancel","chain":".v3.apply4subject.applyment._applyment_id_.cancel","area":"applyment","sections":[{"verb":"post","title":"撤销商户开户意愿申请单API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012697627"],"roles":["从业机构","渠道商"],"tags":["风险合规∙开户意愿确认"],"updated":"2019.08.08","flags":[],"request":[{"n":"applyment_id","t":"string","d":"申请单编号","r":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  applyment_id: '1111111111',\\n}","message":"POST\\n/v3/apply4subject/applyment/1111111111/cancel\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/apply4subject/applyment/{applyment_id}/cancel.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/apply4subject/applyment/{applyment_id}/cancel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/apply4subject/applyment/{applyment_id}/cancel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancel as default
};
