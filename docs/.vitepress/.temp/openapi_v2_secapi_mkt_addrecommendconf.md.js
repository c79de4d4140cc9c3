import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"服务商特约商户关注功能配置","description":"服务商特约商户关注功能配置 POST v2/secapi/mkt/addrecommendconf APIv2∙通用","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/secapi/mkt/addrecommendconf","chain":".v2.secapi.mkt.addrecommendconf","area":"v2-common","sections":[{"verb":"post","title":"服务商特约商户关注功能配置","official":["https://pay.weixin.qq.com/doc/v2/partner/4014115399"],"roles":[],"tags":["APIv2∙通用"],"updated":"2021.09.01","flags":["deprecated","mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"特约商户APPID","r":1,"i":1},{"n":"subscribe_appid","t":"string","d":"推荐关注APPID","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息","r":1},{"n":"err_code","t":"string","d":"错误代码","r":1},{"n":"err_code_des","t":"string","d":"错误代码描述","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"sign","t":"string","d":"签名","r":1}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000109',\\n    sub_mch_id: '1900000100',\\n    sub_appid: 'wx8888888888888888',\\n    subscribe_appid: 'wx931386123456789e',\\n  },\\n  security: true,\\n}","message":"mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sub_appid=wx8888888888888888&sub_mch_id=1900000100&subscribe_appid=wx931386123456789e&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/secapi/mkt/addrecommendconf.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/secapi/mkt/addrecommendconf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secapi/mkt/addrecommendconf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addrecommendconf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addrecommendconf as default
};
