import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"检查子商户开票功能状态","description":"检查子商户开票功能状态 GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status","chain":".v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus","area":"fapiao","sections":[{"verb":"get","title":"检查子商户开票功能状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4015792561"],"roles":["服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2025.09.03","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"third_mode","t":"object","d":"第三方开票模式","p":"对应TypeScript的object"},{"n":"status","t":"string","d":"第三方/自建发票能力接入状态","e":["DISABLED","ENABLED"],"r":1,"i":1},{"n":"digital_tax_mode","t":"object","d":"数电发票模式","p":"对应TypeScript的object"},{"n":"status","t":"string","d":"接入状态","e":["APPROVAL_PENDING","ACCESS_CONFIRMED_PENDING","ABILITY_CONFIRMED_PENDING","BILLING_PERSON_REGISTER_PENDING","BILLING_PERSON_CONFIRMED_PENDING","SECURITY_SETTING_PENDING","APPLY_FAILED","DISABLED","ENABLED","RESOURCE_EXPIRED"],"r":1,"i":1},{"n":"billing_person_info","t":"object","d":"开票人信息","i":1,"p":"对应TypeScript的object"},{"n":"id","t":"string","d":"开票人ID","i":2},{"n":"name","t":"string","d":"开票人姓名","i":2},{"n":"access_time","t":"string","d":"接入时间","i":1},{"n":"expired_time","t":"string","d":"过期时间","i":1},{"n":"access_fail_reason","t":"string","d":"接入失败原因","i":1},{"n":"ability_info","t":"object[]","d":"能力信息","i":1,"p":"对应TypeScript的array"},{"n":"type","t":"string","d":"能力类型","e":["BASE_ABILITY","PASSENGER_TRANSPORT_ABILITY","REAL_ESTATE_ABILITY"],"r":1,"i":2},{"n":"status","t":"string","d":"能力授权状态","e":["AUTHORIZED","AUTHORIZE_PENDING","DEAUTHORIZED","AUTHORIZE_FAILED"],"r":1,"i":2},{"n":"authorize_fail_reason","t":"string","d":"能力授权失败原因","i":2}]}],"options":"{\\n  sub_mchid: '1900000109',\\n}","message":"GET\\n/v3/new-tax-control-fapiao/merchant/1900000109/check-status\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const checkStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  checkStatus as default
};
