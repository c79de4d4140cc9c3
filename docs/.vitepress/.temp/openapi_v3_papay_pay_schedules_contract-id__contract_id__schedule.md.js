import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"预约扣费API","description":"预约扣费API POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule 委托代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/papay/pay/schedules/contract-id/{contract_id}/schedule","chain":".v3.papay.pay.schedules.contractId._contract_id_.schedule","area":"papay","sections":[{"verb":"post","title":"预约扣费API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012467036"],"roles":["普通商户"],"tags":["委托代扣"],"updated":"2023.10.12","flags":[],"request":[{"n":"contract_id","t":"string","d":"委托代扣协议ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"schedule_amount","t":"object","d":"预约的金额信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":2},{"n":"currency","t":"string","d":"货币类型","i":2}],"replies":[{"status":200,"rows":[{"n":"schedule_state","t":"string","d":"扣费预约的状态","r":1},{"n":"deduct_start_date","t":"string","d":"可扣费开始日期"},{"n":"deduct_end_date","t":"string","d":"可扣费结束日期"},{"n":"scheduled_amount","t":"object","d":"已预约的扣费金额信息","p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":1},{"n":"currency","t":"string","d":"货币类型","i":1},{"n":"deduct_amount","t":"object","d":"实际扣费金额","p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":1},{"n":"currency","t":"string","d":"货币类型","i":1},{"n":"deduct_date","t":"string","d":"实际扣费的日期"}]}],"options":"{\\n  contract_id: '123124412412423431',\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    schedule_amount: {\\n      total: 1,\\n      currency: 'CNY',\\n    },\\n  },\\n}","message":"POST\\n/v3/papay/pay/schedules/contract-id/123124412412423431/schedule\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"schedule_amount\\":{\\"total\\":1,\\"currency\\":\\"CNY\\"}}\\n"}]},"relativePath":"openapi/v3/papay/pay/schedules/contract-id/{contract_id}/schedule.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/papay/pay/schedules/contract-id/{contract_id}/schedule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/pay/schedules/contract-id/{contract_id}/schedule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const schedule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  schedule as default
};
