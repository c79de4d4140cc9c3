import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解约API","description":"解约API DELETE v3/edu-papay/contracts/{contract_id} 教育续费通","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/edu-papay/contracts/{contract_id}","chain":".v3.eduPapay.contracts._contract_id_","area":"school","sections":[{"verb":"delete","title":"解约API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012466882","https://pay.weixin.qq.com/doc/v3/partner/4012465374"],"roles":["直连商户","服务商"],"tags":["教育续费通"],"updated":"2023.07.21","flags":[],"request":[{"n":"contract_id","t":"string","d":"签约协议号","r":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  contract_id: 'wx998877665544wx',\\n}","message":"DELETE\\n/v3/edu-papay/contracts/wx998877665544wx\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/edu-papay/contracts/{contract_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/edu-papay/contracts/{contract_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/edu-papay/contracts/{contract_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _contract_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _contract_id_ as default
};
