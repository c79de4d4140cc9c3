import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"变更资格","description":"变更资格 POST v3/gov/subsidy/zhejiang/qualifications/alter 国补专区 浙江","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/zhejiang/qualifications/alter","chain":".v3.gov.subsidy.zhejiang.qualifications.alter","area":"gov-subsidy","sections":[{"verb":"post","title":"变更资格","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],"roles":["电商平台","服务商"],"tags":["国补专区","浙江"],"updated":"2025.04.07","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"cate_code","t":"string","d":"品类编码","r":1,"i":1},{"n":"cert_no","t":"string","d":"证件号码","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"name","t":"string","d":"姓名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"tel","t":"string","d":"手机号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"req_ssn","t":"string","d":"请求流水号","r":1,"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"resp_code","t":"string","d":"响应码","r":1},{"n":"resp_desc","t":"string","d":"响应描述","r":1},{"n":"auth_code","t":"string","d":"品类凭证码","r":1}]}],"options":"{\\n  json: {\\n    cate_code: 'A01',\\n    cert_no: sensitive('传入的证件号码'),\\n    name: sensitive('张三'),\\n    tel: sensitive('传入的手机号'),\\n    req_ssn: '123',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/zhejiang/qualifications/alter\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"cate_code\\":\\"A01\\",\\"cert_no\\":\\"（密文）\\",\\"name\\":\\"（密文）\\",\\"tel\\":\\"（密文）\\",\\"req_ssn\\":\\"123\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/zhejiang/qualifications/alter.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/zhejiang/qualifications/alter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/zhejiang/qualifications/alter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const alter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  alter as default
};
