import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户签名验签／加解密测试","description":"商户签名验签／加解密测试 POST v3/security/echo 经营工具∙支付即服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/security/echo","chain":".v3.security.echo","area":"retail","sections":[{"verb":"post","title":"商户签名验签／加解密测试","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014551946","https://pay.weixin.qq.com/doc/v3/partner/4015139289"],"roles":["服务商","直连商户"],"tags":["经营工具∙支付即服务"],"updated":"2026.04.08","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"notify_url","t":"string","d":"商户回调地址","i":1},{"n":"echo_message","t":"string","d":"回显信息","r":1,"i":1},{"n":"encrypted_echo_message","t":"string","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"echo_message","t":"string","d":"回显信息","r":1},{"n":"encrypted_echo_message","t":"string","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"}]}],"options":"{\\n  json: {\\n    notify_url: 'https://www.weixin.qq.com/v3/test',\\n    echo_message: 'hello',\\n    encrypted_echo_message: sensitive('传入的encrypted_echo_message'),\\n  },\\n}","message":"POST\\n/v3/security/echo\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"notify_url\\":\\"https://www.weixin.qq.com/v3/test\\",\\"echo_message\\":\\"hello\\",\\"encrypted_echo_message\\":\\"（密文）\\"}\\n"}]},"relativePath":"openapi/v3/security/echo.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/security/echo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/security/echo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const echo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  echo as default
};
