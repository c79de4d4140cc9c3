import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"企业商户发起解除员工企业支付授权","description":"企业商户发起解除员工企业支付授权 POST v3/webizpay/employees/{employee_id}/revoke 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/employees/{employee_id}/revoke","chain":".v3.webizpay.employees._employee_id_.revoke","area":"webizpay","sections":[{"verb":"post","title":"企业商户发起解除员工企业支付授权","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507156"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.16","flags":[],"request":[{"n":"employee_id","t":"string","d":"微信授权关系ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1},{"n":"user_id","t":"string","d":"商户企业员工ID","r":1},{"n":"authorization_state","t":"string","d":"员工企业支付权限状态","e":["REVOKED","AUTHORIZED"],"r":1},{"n":"authorization_revoked_time","t":"string","d":"员工企业支付失效时间","r":1},{"n":"reason","t":"string","d":"作废原因","r":1}]}],"options":"{\\n  employee_id: 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c',\\n  json: {\\n    sp_mchid: '12341234',\\n    sub_mchid: '43214321',\\n  },\\n}","message":"POST\\n/v3/webizpay/employees/WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c/revoke\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"12341234\\",\\"sub_mchid\\":\\"43214321\\"}\\n"}]},"relativePath":"openapi/v3/webizpay/employees/{employee_id}/revoke.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/employees/{employee_id}/revoke.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/employees/{employee_id}/revoke.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const revoke = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  revoke as default
};
