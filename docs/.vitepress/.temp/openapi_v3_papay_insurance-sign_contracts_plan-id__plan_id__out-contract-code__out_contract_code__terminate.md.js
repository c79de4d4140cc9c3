import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"保险商户通过商户协议号解除保险自动续费协议","description":"保险商户通过商户协议号解除保险自动续费协议 POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate 委托代扣∙保险业","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate","chain":".v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate","area":"papay-insurance","sections":[{"verb":"post","title":"保险商户通过商户协议号解除保险自动续费协议","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012472767","https://pay.weixin.qq.com/doc/v3/merchant/4016724542"],"roles":["普通商户"],"tags":["委托代扣∙保险业"],"updated":"2025.11.18","flags":[],"request":[{"n":"plan_id","t":"integer","d":"委托代扣模板ID","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"contract_termination_remark","t":"string","d":"解约备注","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"contract_id","t":"string","d":"委托代扣协议ID","r":1},{"n":"appid","t":"string","d":"商户AppID","r":1},{"n":"plan_id","t":"integer","d":"委托代扣模板ID","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1},{"n":"insured_display_name","t":"string","d":"被保人姓名"},{"n":"contract_state","t":"string","d":"委托代扣协议状态","e":["SIGNED","TERMINATED","SIGN_FAILED","TO_BE_RENEWED","TERMINATE_PENDING"],"r":1},{"n":"contract_signed_time","t":"string","d":"协议签署时间"},{"n":"contract_expired_time","t":"string","d":"协议到期时间"},{"n":"contract_terminate_info","t":"object","d":"协议解约信息","p":"对应TypeScript的object"},{"n":"contract_termination_mode","t":"string","d":"协议解约方式","e":["USER_TERMINATE","MCH_API_TERMINATE","WEPAY_WEB_TERMINATE","CUSTOMER_SERVICE_TERMINATE","SYSTEM_TERMINATE"],"r":1,"i":1},{"n":"contract_terminated_time","t":"string","d":"协议解约时间","r":1,"i":1},{"n":"contract_termination_remark","t":"string","d":"解约备注","i":1},{"n":"openid","t":"string","d":"用户OpenID","r":1},{"n":"out_user_code","t":"string","d":"商户侧用户标识"}]}],"options":"{\\n  plan_id: 12535,\\n  out_contract_code: 'wxwtdk20200910100000',\\n  json: {\\n    contract_termination_remark: '传入的自定义解约备注',\\n  },\\n}","message":"POST\\n/v3/papay/insurance-sign/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"contract_termination_remark\\":\\"传入的自定义解约备注\\"}\\n"}]},"relativePath":"openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
