import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"授权码查询openid","description":"授权码查询openid POST v2/tools/authcodetoopenid APIv2∙通用","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/tools/authcodetoopenid","chain":".v2.tools.authcodetoopenid","area":"v2-common","sections":[{"verb":"post","title":"授权码查询openid","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011940944","https://pay.weixin.qq.com/doc/v2/partner/4011941724"],"roles":[],"tags":["APIv2∙通用"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID","i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"auth_code","t":"string","d":"授权码","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"sub_appid","t":"string","d":"子商户公众账号ID"},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"sub_openid","t":"string","d":"用户子标识"},{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"openid","t":"string","d":"用户标识","r":1}]}],"options":"{\\n  xml: {\\n    appid: 'wxd678efh567hg6787',\\n    mch_id: '10000098',\\n    sub_appid: 'wx8888888888888888',\\n    sub_mch_id: '1900000109',\\n    auth_code: '120061098828009406',\\n  },\\n}","message":"appid=wxd678efh567hg6787&auth_code=120061098828009406&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sub_appid=wx8888888888888888&sub_mch_id=1900000109&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/tools/authcodetoopenid.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/tools/authcodetoopenid.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/tools/authcodetoopenid.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authcodetoopenid = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authcodetoopenid as default
};
