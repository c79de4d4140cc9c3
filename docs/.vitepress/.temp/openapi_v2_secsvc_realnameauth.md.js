import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信支付实名验证","description":"微信支付实名验证 POST v2/secsvc/realnameauth APIv2∙实名校验","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/secsvc/realnameauth","chain":".v2.secsvc.realnameauth","area":"v2-common","sections":[{"verb":"post","title":"微信支付实名验证","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011987263"],"roles":[],"tags":["APIv2∙实名校验"],"updated":"2021.11.10","flags":[],"host":"fraud.mch.weixin.qq.com","request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"version","t":"string","d":"接口版本号","e":["1.0","1.1"],"r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"real_name","t":"string","d":"真实姓名","r":1,"i":1},{"n":"cred_type","t":"integer","d":"证件类型","e":[1,2,5,9,12,17,18],"r":1,"i":1},{"n":"cred_id","t":"string","d":"证件号码","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"access_token","t":"string","r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256","MD5"],"i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"错误码描述"},{"n":"error_code","t":"string","d":"错误码"},{"n":"error_code_des","t":"string","d":"错误代码描述"},{"n":"sign","t":"string","d":"签名"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"appid","t":"string","d":"公众账号ID"},{"n":"mch_id","t":"string","d":"商户号"},{"n":"nonce_str","t":"string","d":"随机字符串"},{"n":"openid","t":"string","d":"用户标识"},{"n":"access_token","t":"string"},{"n":"verify_openid","t":"string","e":["V_OP_NA","V_OP_NM_MA","V_OP_NM_UM"]},{"n":"verify_real_name","t":"string","e":["V_NM_ID_MA","V_NM_ID_UM","V_NM_ID_TYPE_UM"]},{"n":"bind_bankcard","t":"string","e":["YES","NO"]}]}],"options":"{\\n  xml: {\\n    version: '1.0',\\n    mch_id: '1900000109',\\n    appid: 'wx2421b1c4370ec43b',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    real_name: 'REAL_NAME',\\n    cred_type: 1,\\n    cred_id: '440000000000000000',\\n    access_token: '81_...',\\n  },\\n}","message":"access_token=81_...&appid=wx2421b1c4370ec43b&cred_id=440000000000000000&cred_type=1&mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&real_name=REAL_NAME&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/secsvc/realnameauth.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/secsvc/realnameauth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secsvc/realnameauth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const realnameauth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  realnameauth as default
};
