import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"授权获取code","description":"授权获取code GET v2/appauth/authindex APIv2∙实名校验","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/appauth/authindex","chain":".v2.appauth.authindex","area":"v2-common","sections":[{"verb":"get","title":"授权获取code","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011987607","https://pay.weixin.qq.com/doc/v2/merchant/4011987273"],"roles":[],"tags":["APIv2∙实名校验"],"updated":"2021.11.10","flags":["redirect"],"host":"payapp.mch.weixin.qq.com","request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"redirect_uri","t":"string","r":1,"i":1},{"n":"response_type","t":"string","d":"固定填\`code\`","e":["code"],"r":1,"i":1},{"n":"scope","t":"string","d":"应用授权作用域","e":["pay_identity","pay_realname"],"r":1,"i":1},{"n":"state","t":"string","r":1,"i":1}],"replies":[{"status":302,"rows":[]}],"options":"{\\n  query: {\\n    mch_id: '1230000109',\\n    appid: 'wxd678efh567hg6787',\\n    redirect_uri: 'https://weixin.qq.com/i-am-a-fake-uri',\\n    response_type: 'code',\\n    scope: 'pay_identity',\\n    state: 'STATE',\\n  },\\n}","message":"appid=wxd678efh567hg6787&mch_id=1230000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&redirect_uri=https://weixin.qq.com/i-am-a-fake-uri&response_type=code&scope=pay_identity&state=STATE&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/appauth/authindex.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/appauth/authindex.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/appauth/authindex.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authindex = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authindex as default
};
