import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"服务商商户预扣费通知API","description":"服务商商户预扣费通知API POST v3/partner-papay/contracts/{contract_id}/notify 委托代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/partner-papay/contracts/{contract_id}/notify","chain":".v3.partnerPapay.contracts._contract_id_.notify","area":"papay","sections":[{"verb":"post","title":"服务商商户预扣费通知API","official":["https://pay.weixin.qq.com/doc/v2/partner/4011988373"],"roles":["服务商"],"tags":["委托代扣"],"updated":"2023.10.12","flags":[],"request":[{"n":"contract_id","t":"string","d":"委托代扣协议id","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sp_appid","t":"string","d":"服务商应用ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户应用D","i":1},{"n":"deduct_duration","t":"object","d":"扣费持续时间","i":1,"p":"对应TypeScript的object"},{"n":"count","t":"integer","d":"扣费持续时间数","r":1,"i":2},{"n":"unit","t":"string","d":"单位","i":2},{"n":"estimated_amount","t":"object","d":"预计扣费金额信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"amount","t":"integer","d":"预计扣费金额","r":1,"i":2},{"n":"currency","t":"string","d":"预计扣费货币类型","i":2}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  contract_id: '123124412412423431',\\n  json: {\\n    sp_mchid: '1230000109',\\n    sp_appid: 'wxd678efh567hg6787',\\n    sub_mchid: '12345512',\\n    sub_appid: 'wxd678efh567hg6787',\\n    deduct_duration: {\\n      count: 1,\\n      unit: 'DAY',\\n    },\\n    estimated_amount: {\\n      amount: 1,\\n      currency: 'CNY',\\n    },\\n  },\\n}","message":"POST\\n/v3/partner-papay/contracts/123124412412423431/notify\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"1230000109\\",\\"sp_appid\\":\\"wxd678efh567hg6787\\",\\"sub_mchid\\":\\"12345512\\",\\"sub_appid\\":\\"wxd678efh567hg6787\\",\\"deduct_duration\\":{\\"count\\":1,\\"unit\\":\\"DAY\\"},\\"estimated_amount\\":{\\"amount\\":1,\\"currency\\":\\"CNY\\"}}\\n"}]},"relativePath":"openapi/v3/partner-papay/contracts/{contract_id}/notify.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/partner-papay/contracts/{contract_id}/notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/partner-papay/contracts/{contract_id}/notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const notify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  notify as default
};
