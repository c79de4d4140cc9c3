import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"保险商户查询保险扣费周期列表API","description":"保险商户查询保险扣费周期列表API GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code} 委托代扣∙保险业","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}","chain":".v3.papay.insuranceSign.policy_periods.planId._plan_id_.outContractCode._out_contract_code_","area":"papay-insurance","sections":[{"verb":"get","title":"保险商户查询保险扣费周期列表API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012489530"],"roles":["普通商户"],"tags":["委托代扣∙保险业"],"updated":"2024.11.12","flags":[],"request":[{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1},{"n":"plan_id","t":"integer","d":"委托代扣模板ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"limit","t":"integer","d":"分页大小","i":1},{"n":"offset","t":"integer","d":"分页开始位置","i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","p":"对应TypeScript的array"},{"n":"policy_period_id","t":"number","d":"保单的扣费周期编号","r":1,"i":1},{"n":"estimated_deduct_date","t":"string","d":"扣费周期预计的扣费的日期","r":1,"i":1},{"n":"estimated_deduct_amount","t":"object","d":"扣费周期预计的扣费金额","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":2},{"n":"currency","t":"string","d":"货币类型","i":2},{"n":"policy_period_state","t":"string","d":"扣费周期预约状态","r":1,"i":1},{"n":"scheduled_amount","t":"object","d":"已预约的扣费金额信息","i":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":2},{"n":"currency","t":"string","d":"货币类型","i":2},{"n":"deduct_amount","t":"object","d":"实际扣费金额","i":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":2},{"n":"currency","t":"string","d":"货币类型","i":2},{"n":"deduct_date","t":"string","d":"实际扣费的日期","i":1},{"n":"limit","t":"integer","d":"分页大小","r":1},{"n":"offset","t":"integer","d":"分页开始位置","r":1},{"n":"total_count","t":"integer","d":"扣费周期总条数"}]}],"options":"{\\n  out_contract_code: 'wxwtdk20200910100000',\\n  plan_id: 12535,\\n  query: {\\n    limit: 20,\\n    offset: 50,\\n  },\\n}","message":"GET\\n/v3/papay/insurance-sign/policy_periods/plan-id/12535/out-contract-code/wxwtdk20200910100000?limit=20&offset=50\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_contract_code_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_contract_code_ as default
};
