import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微工卡核身预下单（流程中完成授权）","description":"微工卡核身预下单（流程中完成授权） POST v3/payroll-card/authentications/pre-order-with-auth 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payroll-card/authentications/pre-order-with-auth","chain":".v3.payrollCard.authentications.preOrderWithAuth","area":"payroll-card","sections":[{"verb":"post","title":"微工卡核身预下单（流程中完成授权）","official":["https://pay.weixin.qq.com/doc/v3/partner/4012461761"],"roles":["服务商"],"tags":["运营工具∙用工卡"],"updated":"2022.05.11","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"appid","t":"string","d":"应用ID","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"authenticate_number","t":"string","d":"商家核身单号","r":1,"i":1},{"n":"project_name","t":"string","d":"项目名称","r":1,"i":1},{"n":"employer_name","t":"string","d":"用工单位名称","r":1,"i":1},{"n":"user_name","t":"string","d":"用户实名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"id_card_number","t":"string","d":"用户证件号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"employment_type","t":"string","d":"用工类型","e":["LONG_TERM_EMPLOYMENT","SHORT_TERM_EMPLOYMENT","COOPERATION_EMPLOYMENT"],"r":1,"i":1},{"n":"authenticate_type","t":"string","d":"核身类型","e":["NORMAL","SIGN_IN","INSURANCE","CONTRACT"],"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"authenticate_number","t":"string","d":"商家核身单号","r":1},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"token","t":"string","d":"token值","r":1},{"n":"expires_in","t":"integer","d":"token有效时间","r":1}]}],"options":"{\\n  json: {\\n    openid: 'onqOjjmo8wmTOOtSKwXtGjg9Gb58',\\n    appid: 'wxa1111111',\\n    sub_mchid: '1111111',\\n    sub_appid: 'wxa1111111',\\n    authenticate_number: 'mcdhehfgisdhfjghed39384564i83',\\n    project_name: 'PROJECT_NAME',\\n    employer_name: 'EMPLOYER_NAME',\\n    user_name: sensitive('张三'),\\n    id_card_number: sensitive('110101199003070011'),\\n    employment_type: 'LONG_TERM_EMPLOYMENT',\\n    authenticate_type: 'SIGN_IN',\\n  },\\n}","message":"POST\\n/v3/payroll-card/authentications/pre-order-with-auth\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"openid\\":\\"onqOjjmo8wmTOOtSKwXtGjg9Gb58\\",\\"appid\\":\\"wxa1111111\\",\\"sub_mchid\\":\\"1111111\\",\\"sub_appid\\":\\"wxa1111111\\",\\"authenticate_number\\":\\"mcdhehfgisdhfjghed39384564i83\\",\\"project_name\\":\\"PROJECT_NAME\\",\\"employer_name\\":\\"EMPLOYER_NAME\\",\\"user_name\\":\\"（密文）\\",\\"id_card_number\\":\\"（密文）\\",\\"employment_type\\":\\"LONG_TERM_EMPLOYMENT\\",\\"authenticate_type\\":\\"SIGN_IN\\"}\\n"}]},"relativePath":"openapi/v3/payroll-card/authentications/pre-order-with-auth.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payroll-card/authentications/pre-order-with-auth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payroll-card/authentications/pre-order-with-auth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preOrderWithAuth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preOrderWithAuth as default
};
