import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过商户协议号查询协议API","description":"通过商户协议号查询协议API GET v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} 收付通∙合单代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}","chain":".v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_","area":"ecommerce-pay","sections":[{"verb":"get","title":"通过商户协议号查询协议API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012884060"],"roles":["电商平台","服务商"],"tags":["收付通∙合单代扣"],"updated":"2021.10.27","flags":[],"request":[{"n":"plan_id","t":"integer","d":"委托代扣协议模板Id","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"contract_id","t":"string","d":"委托代扣协议Id","r":1},{"n":"appid","t":"string","d":"商户APPID","r":1},{"n":"plan_id","t":"integer","d":"委托代扣协议模板Id","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1},{"n":"contract_display_account","t":"string","d":"用户账户展示名称","r":1},{"n":"contract_state","t":"string","d":"委托代扣协议状态","r":1},{"n":"contract_signed_time","t":"string","d":"协议签署时间","r":1},{"n":"contract_expired_time","t":"string","d":"协议到期时间","r":1},{"n":"contract_terminate_info","t":"object","d":"协议解约信息","p":"对应TypeScript的object"},{"n":"contract_termination_mode","t":"string","d":"协议解约方式","r":1,"i":1},{"n":"contract_terminated_time","t":"string","d":"协议解约时间","r":1,"i":1},{"n":"contract_termination_remark","t":"string","d":"解约备注","r":1,"i":1},{"n":"openid","t":"string","d":"用户openid","r":1}]}],"options":"{\\n  plan_id: 12535,\\n  out_contract_code: 'wxwtdk20200910100000',\\n}","message":"GET\\n/v3/ecommerce/combine-papay/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_contract_code_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_contract_code_ as default
};
