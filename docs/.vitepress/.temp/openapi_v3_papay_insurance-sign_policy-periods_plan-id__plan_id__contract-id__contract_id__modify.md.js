import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"保险商户修改保险扣费周期列表","description":"保险商户修改保险扣费周期列表 POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify 委托代扣∙保险业","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify","chain":".v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify","area":"papay-insurance","sections":[{"verb":"post","title":"保险商户修改保险扣费周期列表","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012987596"],"roles":["普通商户"],"tags":["委托代扣∙保险业"],"updated":"2025.01.17","flags":[],"request":[{"n":"plan_id","t":"integer","d":"委托代扣模板ID","r":1},{"n":"contract_id","t":"string","d":"委托代扣协议ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"policy_periods","t":"object[]","d":"续期的扣费周期列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"policy_period_id","t":"number","d":"保险扣费周期编号","r":1,"i":2},{"n":"estimated_deduct_date","t":"string","d":"预计扣费的日期","r":1,"i":2},{"n":"estimated_deduct_amount","t":"object","d":"预计扣费金额","r":1,"i":2,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":3},{"n":"currency","t":"string","d":"货币类型","i":3},{"n":"allow_cancel_scheduled","t":"boolean","d":"是否允许取消预约","i":1}],"replies":[{"status":200,"rows":[{"n":"policy_periods","t":"object[]","d":"最新的扣费周期列表","p":"对应TypeScript的array"},{"n":"policy_period_id","t":"number","d":"保险扣费周期编号","r":1,"i":1},{"n":"estimated_deduct_date","t":"string","d":"预计扣费的日期","r":1,"i":1},{"n":"estimated_deduct_amount","t":"object","d":"预计扣费金额","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":2},{"n":"currency","t":"string","d":"货币类型","i":2},{"n":"cancel_scheduled_policy_period_id","t":"integer","d":"发生了取消预约的扣费计划项编号"}]}],"options":"{\\n  plan_id: 12535,\\n  contract_id: '2015071056489715',\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    policy_periods: [\\n      {\\n        policy_period_id: 1,\\n        estimated_deduct_date: '2019-11-22',\\n        estimated_deduct_amount: {\\n          total: 1,\\n          currency: 'CNY',\\n        },\\n      },\\n    ],\\n    allow_cancel_scheduled: true,\\n  },\\n}","message":"POST\\n/v3/papay/insurance-sign/policy-periods/plan-id/12535/contract-id/2015071056489715/modify\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"policy_periods\\":[{\\"policy_period_id\\":1,\\"estimated_deduct_date\\":\\"2019-11-22\\",\\"estimated_deduct_amount\\":{\\"total\\":1,\\"currency\\":\\"CNY\\"}}],\\"allow_cancel_scheduled\\":true}\\n"}]},"relativePath":"openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const modify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  modify as default
};
