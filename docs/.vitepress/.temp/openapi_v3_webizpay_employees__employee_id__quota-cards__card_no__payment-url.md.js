import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"企业商户获取指定额度卡支付链接","description":"企业商户获取指定额度卡支付链接 GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url","chain":".v3.webizpay.employees._employee_id_.quotaCards._card_no_.paymentUrl","area":"webizpay","sections":[{"verb":"get","title":"企业商户获取指定额度卡支付链接","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507160"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.29","flags":[],"request":[{"n":"employee_id","t":"string","d":"微信授权关系ID","r":1},{"n":"card_no","t":"string","d":"企业支付额度卡卡号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1,"i":1},{"n":"application_type","t":"string","d":"拉起付款码页面的企业应用类型","e":["H5","MINIPROGRAM"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1},{"n":"employee_id","t":"string","d":"微信授权关系ID","r":1},{"n":"card_no","t":"string","d":"企业支付额度卡卡号","r":1},{"n":"expire_time","t":"string","d":"链接失效时间","r":1},{"n":"payment_url","t":"string","d":"跳转链接","r":1},{"n":"application_type","t":"string","d":"拉起付款码页面的企业应用类型","e":["H5","MINIPROGRAM"]},{"n":"mp_query","t":"string","d":"小程序查询参数"},{"n":"mp_business_type","t":"string","d":"小程序业务类型"}]}],"options":"{\\n  employee_id: 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c',\\n  card_no: '1068019671702503425',\\n  query: {\\n    sp_mchid: '12341234',\\n    sub_mchid: '43214321',\\n    application_type: 'H5',\\n  },\\n}","message":"GET\\n/v3/webizpay/employees/WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c/quota-cards/1068019671702503425/payment-url?sp_mchid=12341234&sub_mchid=43214321&application_type=H5\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const paymentUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  paymentUrl as default
};
