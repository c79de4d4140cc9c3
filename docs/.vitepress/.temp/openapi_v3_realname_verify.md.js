import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"实名信息校验","description":"实名信息校验 GET v3/realname/verify 实名校验","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/realname/verify","chain":".v3.realname.verify","area":"common","sections":[{"verb":"get","title":"实名信息校验","official":["https://pay.weixin.qq.com/doc/v3/partner/4013735179"],"roles":["服务商"],"tags":["实名校验"],"updated":"2025.02.25","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"credential_type","t":"integer","d":"下单用户账户的证件类型","e":[1,2,5,9,12,17,19],"r":1,"i":1},{"n":"encrypted_credential_id","t":"string","d":"加密后的下单用户证件号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"encrypted_name","t":"string","d":"加密后的下单用户姓名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"wxp_trade_no","t":"string","d":"微信支付交易单号","r":1,"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"verify_result","t":"integer","d":"实名比对结果","e":[0,1],"r":1},{"n":"err_message","t":"string","d":"错误信息"}]}],"options":"{\\n  query: {\\n    credential_type: 1,\\n    encrypted_credential_id: sensitive('传入的加密后的下单用户证件号'),\\n    encrypted_name: sensitive('张三'),\\n    wxp_trade_no: '442100010320250122523549415021',\\n  },\\n}","message":"GET\\n/v3/realname/verify?credential_type=1&encrypted_credential_id=%7B%22text%22%3A%22%E4%BC%A0%E5%85%A5%E7%9A%84%E5%8A%A0%E5%AF%86%E5%90%8E%E7%9A%84%E4%B8%8B%E5%8D%95%E7%94%A8%E6%88%B7%E8%AF%81%E4%BB%B6%E5%8F%B7%22%7D&encrypted_name=%7B%22text%22%3A%22%E5%BC%A0%E4%B8%89%22%7D&wxp_trade_no=442100010320250122523549415021\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/realname/verify.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/realname/verify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/realname/verify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const verify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  verify as default
};
