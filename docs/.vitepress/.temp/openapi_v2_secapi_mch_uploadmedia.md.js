import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"图片上传API","description":"图片上传API POST v2/secapi/mch/uploadmedia APIv2∙通用","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/secapi/mch/uploadmedia","chain":".v2.secapi.mch.uploadmedia","area":"v2-common","sections":[{"verb":"post","title":"图片上传API","official":["https://pay.weixin.qq.com/doc/global/v2/zh/4013641477"],"roles":[],"tags":["APIv2∙通用"],"flags":["mtls","nonceless"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"nonceless","t":"true","d":"声明请求不带\`nonce_str\`","p":"由客户端填入"},{"n":"body","t":"object","d":"声明请求的\`multipart/form-data\`数据结构","p":"对应TypeScript的object","r":1},{"n":"mch_id","t":"string","d":"服务商商户号或渠道号","r":1,"i":1},{"n":"media","t":"file","r":1,"i":1},{"n":"media_hash","t":"string","r":1,"i":1},{"n":"sign","t":"string","d":"签名","r":1,"i":1},{"n":"sign_type","t":"string","d":"签名方式","e":["HMAC-SHA256","MD5"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"media_id","t":"string","r":1}]}],"options":"{\\n  body: new MediaUtil('file:///path/to/image.jpg', { part: 'media', meta: false, form: { mch_id: '10000098', media_hash: 'MEDIA_HASH' } }),\\n  security: true,\\n  nonceless: true,\\n}","message":"nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/secapi/mch/uploadmedia.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/secapi/mch/uploadmedia.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secapi/mch/uploadmedia.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const uploadmedia = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  uploadmedia as default
};
