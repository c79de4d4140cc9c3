import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户主动解约API","description":"商户主动解约API POST v3/eduschoolpay/contracts/{contract_id}/terminate 校园轻松付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/eduschoolpay/contracts/{contract_id}/terminate","chain":".v3.eduschoolpay.contracts._contract_id_.terminate","area":"school","sections":[{"verb":"post","title":"商户主动解约API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012469025"],"roles":["服务商"],"tags":["校园轻松付"],"updated":"2023.05.12","flags":[],"request":[{"n":"contract_id","t":"string","d":"签约协议号","r":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  contract_id: '2045011120563805041758214605',\\n}","message":"POST\\n/v3/eduschoolpay/contracts/2045011120563805041758214605/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/eduschoolpay/contracts/{contract_id}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/eduschoolpay/contracts/{contract_id}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/eduschoolpay/contracts/{contract_id}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
