import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询超管变更申请单状态-使用业务单号和商户号","description":"查询超管变更申请单状态-使用业务单号和商户号 GET v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no} 变更超管","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}","chain":".v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_","area":"applyment","sections":[{"verb":"get","title":"查询超管变更申请单状态-使用业务单号和商户号","official":["https://pay.weixin.qq.com/doc/v3/partner/4015617915"],"roles":["电商平台","服务商"],"tags":["变更超管"],"updated":"2025.07.17","flags":[],"request":[{"n":"merchant_code","t":"string","d":"微信支付商户号","r":1},{"n":"out_request_no","t":"string","d":"业务申请编号","r":1}],"replies":[{"status":200,"rows":[{"n":"apply_id","t":"string","d":"申请单号","r":1},{"n":"out_request_no","t":"string","d":"业务申请编号","r":1},{"n":"merchant_code","t":"string","d":"微信支付商户号","r":1},{"n":"state","t":"string","d":"申请单状态","e":["APPLYMENT_STATE_AUDITING","APPLYMENT_STATE_REJECTED","APPLYMENT_STATE_MODIFING","APPLYMENT_STATE_FINISHED","APPLYMENT_STATE_CANCELED"],"r":1},{"n":"audit_reject_reason","t":"string","d":"总体驳回原因"},{"n":"audit_reject_detail","t":"object[]","d":"驳回原因详情","p":"对应TypeScript的array"},{"n":"param_name","t":"string","d":"参数名称","i":1},{"n":"reject_reason","t":"string","d":"驳回原因","i":1}]}],"options":"{\\n  merchant_code: '1900006491',\\n  out_request_no: '1900013511_10000',\\n}","message":"GET\\n/v3/mchalterapply/mchcontactalterapplyment/merchant/1900006491/out-request-no/1900013511_10000\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_request_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_request_no_ as default
};
