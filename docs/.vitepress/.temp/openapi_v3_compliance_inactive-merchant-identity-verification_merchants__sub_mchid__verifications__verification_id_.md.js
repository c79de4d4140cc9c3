import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询不活跃商户身份核实结果","description":"查询不活跃商户身份核实结果 GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id} 风险合规∙不活跃商户身份核实","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}","chain":".v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_","area":"applyment","sections":[{"verb":"get","title":"查询不活跃商户身份核实结果","official":["https://pay.weixin.qq.com/doc/v3/partner/4012471359"],"roles":["服务商"],"tags":["风险合规∙不活跃商户身份核实"],"updated":"2023.12.18","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"特约商户号","r":1},{"n":"verification_id","t":"string","d":"核实单号","r":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"特约商户号","r":1},{"n":"verification_id","t":"string","d":"核实单号","r":1},{"n":"state","t":"string","d":"核实单状态","e":["PROCESSING","SUCCESS","FAIL"],"r":1},{"n":"fail_reason","t":"string","d":"失败原因","e":["MATERIALS_ABNORMAL","PROCESS_TIMEOUT"]},{"n":"create_time","t":"string","d":"创建时间"},{"n":"finish_time","t":"string","d":"完成时间"}]}],"options":"{\\n  sub_mchid: '1900009231',\\n  verification_id: '28011678863778000000123124312',\\n}","message":"GET\\n/v3/compliance/inactive-merchant-identity-verification/merchants/1900009231/verifications/28011678863778000000123124312\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _verification_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _verification_id_ as default
};
