import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"发起不活跃商户身份核实","description":"发起不活跃商户身份核实 POST v3/compliance/inactive-merchant-identity-verification/merchants 风险合规∙不活跃商户身份核实","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/compliance/inactive-merchant-identity-verification/merchants","chain":".v3.compliance.inactiveMerchantIdentityVerification.merchants","area":"applyment","sections":[{"verb":"post","title":"发起不活跃商户身份核实","official":["https://pay.weixin.qq.com/doc/v3/partner/4012471357"],"roles":["服务商"],"tags":["风险合规∙不活跃商户身份核实"],"updated":"2023.12.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"特约商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"verification_id","t":"string","d":"核实单号","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: \'1900009231\',\\n  },\\n}","message":"POST\\n/v3/compliance/inactive-merchant-identity-verification/merchants\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900009231\\"}\\n"}]},"relativePath":"openapi/v3/compliance/inactive-merchant-identity-verification/merchants.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/compliance/inactive-merchant-identity-verification/merchants.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/compliance/inactive-merchant-identity-verification/merchants.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchants = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchants as default
};
