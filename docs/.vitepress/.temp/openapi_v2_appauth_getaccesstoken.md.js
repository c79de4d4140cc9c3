import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过code换取accesstoken","description":"通过code换取accesstoken GET v2/appauth/getaccesstoken APIv2∙实名校验","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/appauth/getaccesstoken","chain":".v2.appauth.getaccesstoken","area":"v2-common","sections":[{"verb":"get","title":"通过code换取accesstoken","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011987607","https://pay.weixin.qq.com/doc/v2/merchant/4011987273"],"roles":[],"tags":["APIv2∙实名校验"],"updated":"2021.11.10","flags":["unsigned"],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"openid","t":"string","d":"微信openID","r":1,"i":1},{"n":"code","t":"string","d":"第一步返回的auth_code","r":1,"i":1},{"n":"grant_type","t":"string","e":["authorization_code"],"r":1,"i":1},{"n":"scope","t":"string","d":"应用授权作用域","e":["pay_identity","pay_realname"],"r":1,"i":1},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"retcode","t":"integer","d":"返回状态码","e":[0,-1],"r":1},{"n":"retmsg","t":"string","r":1},{"n":"access_token","t":"string","d":"接口调用凭证","r":1},{"n":"access_token_expire_in","t":"integer","r":1},{"n":"refresh_token","t":"string","d":"refresh令牌","r":1},{"n":"refresh_token_expire_in","t":"integer","r":1}]}],"options":"{\\n  query: {\\n    mch_id: '1200009811',\\n    appid: 'wxcbda96de0b165486',\\n    openid: 'baf04e6bbbd06f7b1a197d18ed53b7f1',\\n    code: 'wxcbda96de0b165489',\\n    grant_type: 'authorization_code',\\n    scope: 'pay_identity',\\n    sign_type: 'HMAC-SHA256',\\n  },\\n}","message":"appid=wxcbda96de0b165486&code=wxcbda96de0b165489&grant_type=authorization_code&mch_id=1200009811&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&openid=baf04e6bbbd06f7b1a197d18ed53b7f1&scope=pay_identity&sign_type=HMAC-SHA256&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/appauth/getaccesstoken.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/appauth/getaccesstoken.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/appauth/getaccesstoken.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getaccesstoken = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getaccesstoken as default
};
