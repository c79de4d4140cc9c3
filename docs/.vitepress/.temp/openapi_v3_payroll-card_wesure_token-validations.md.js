import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"校验核身结果API","description":"校验核身结果API POST v3/payroll-card/wesure/token-validations 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payroll-card/wesure/token-validations","chain":".v3.payrollCard.wesure.tokenValidations","area":"payroll-card","sections":[{"verb":"post","title":"校验核身结果API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml"],"roles":["服务商"],"tags":["运营工具∙用工卡"],"updated":"2022.05.07","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"特约商户商户号","r":1,"i":1},{"n":"token","t":"string","d":"token值","r":1,"i":1},{"n":"user_name","t":"string","d":"用户姓名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"id_card_number","t":"string","d":"用户身份证号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"authenticate_type","t":"string","d":"核身类型","e":["NORMAL","SIGN_IN","INSURANCE","CONTRACT"],"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"result","t":"string","d":"校验结果","r":1},{"n":"authenticate_success_time","t":"string","d":"核身成功时间"},{"n":"openid","t":"string","d":"用户标识"},{"n":"fail_reason","t":"string","d":"校验不通过原因"}]}],"options":"{\\n  json: {\\n    sp_mchid: '1900000109',\\n    sub_mchid: '1900000109',\\n    token: 'abcdefghijklmn',\\n    user_name: sensitive('张三'),\\n    id_card_number: sensitive('110101199003070011'),\\n    authenticate_type: 'NORMAL',\\n  },\\n}","message":"POST\\n/v3/payroll-card/wesure/token-validations\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"1900000109\\",\\"sub_mchid\\":\\"1900000109\\",\\"token\\":\\"abcdefghijklmn\\",\\"user_name\\":\\"（密文）\\",\\"id_card_number\\":\\"（密文）\\",\\"authenticate_type\\":\\"NORMAL\\"}\\n"}]},"relativePath":"openapi/v3/payroll-card/wesure/token-validations.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payroll-card/wesure/token-validations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payroll-card/wesure/token-validations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tokenValidations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tokenValidations as default
};
