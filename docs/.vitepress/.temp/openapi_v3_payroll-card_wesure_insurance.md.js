import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"生成投保结果API","description":"生成投保结果API POST v3/payroll-card/wesure/insurance 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payroll-card/wesure/insurance","chain":".v3.payrollCard.wesure.insurance","area":"payroll-card","sections":[{"verb":"post","title":"生成投保结果API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml"],"roles":["服务商"],"tags":["运营工具∙用工卡"],"updated":"2022.05.05","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"wesure_order_no","t":"string","d":"特约商户商户号","r":1,"i":1},{"n":"token","t":"string","d":"微保保单号","r":1,"i":1},{"n":"insurance_company_order_no","t":"string","d":"保司保单号","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"insure_state","t":"string","d":"投保状态","r":1,"i":1},{"n":"insure_effect_time","t":"string","d":"保障生效时间","r":1,"i":1},{"n":"insure_invalid_time","t":"string","d":"保障失效时间","r":1,"i":1},{"n":"insurance_company_name","t":"string","d":"保障的保险公司名称","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    sp_mchid: '1900000109',\\n    wesure_order_no: '1900000109',\\n    token: '5fds5345dfd',\\n    insurance_company_order_no: '5fds5345dfd',\\n    openid: '111111',\\n    insure_state: 'INSURE_SUCCESS',\\n    insure_effect_time: '2018-06-08T10:34:56+08:00',\\n    insure_invalid_time: '2018-06-08T10:34:56+08:00',\\n    insurance_company_name: 'INSURANCE_COMPANY_NAME',\\n  },\\n}","message":"POST\\n/v3/payroll-card/wesure/insurance\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"1900000109\\",\\"wesure_order_no\\":\\"1900000109\\",\\"token\\":\\"5fds5345dfd\\",\\"insurance_company_order_no\\":\\"5fds5345dfd\\",\\"openid\\":\\"111111\\",\\"insure_state\\":\\"INSURE_SUCCESS\\",\\"insure_effect_time\\":\\"2018-06-08T10:34:56+08:00\\",\\"insure_invalid_time\\":\\"2018-06-08T10:34:56+08:00\\",\\"insurance_company_name\\":\\"INSURANCE_COMPANY_NAME\\"}\\n"}]},"relativePath":"openapi/v3/payroll-card/wesure/insurance.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payroll-card/wesure/insurance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payroll-card/wesure/insurance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const insurance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  insurance as default
};
