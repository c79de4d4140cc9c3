import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户通过商户协议号解约协议API","description":"商户通过商户协议号解约协议API POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate 免密支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate","chain":".v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate","area":"pay-variants","sections":[{"verb":"post","title":"商户通过商户协议号解约协议API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012472858","https://pay.weixin.qq.com/doc/v3/partner/4012715383"],"roles":["普通商户"],"tags":["免密支付"],"updated":"2024.05.29","flags":[],"request":[{"n":"service_id","t":"number","d":"免密支付服务ID","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"contract_termination_remark","t":"string","d":"解约备注","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"service_id","t":"number","d":"免密支付服务ID","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1}]}],"options":"{\\n  service_id: 12535,\\n  out_contract_code: 'wxwtdk20200910100000',\\n  json: {\\n    contract_termination_remark: '传入的自定义解约备注',\\n  },\\n}","message":"POST\\n/v3/password-exempt-contract/contracts/service-id/12535/out-contract-code/wxwtdk20200910100000/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"contract_termination_remark\\":\\"传入的自定义解约备注\\"}\\n"}]},"relativePath":"openapi/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
