import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"获取平台证书列表","description":"获取平台证书列表 GET v3/global/certificates 跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/certificates","chain":".v3.global.certificates","area":"cross-border","sections":[{"verb":"get","title":"获取平台证书列表","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013013878","https://pay.weixin.qq.com/doc/global/v3/zh/4012354446","https://pay.weixin.qq.com/doc/global/v3/zh/4012354486","https://pay.weixin.qq.com/doc/global/v3/zh/4012354540","https://pay.weixin.qq.com/doc/global/v3/zh/4012354576","https://pay.weixin.qq.com/doc/global/v3/zh/4012354604"],"roles":["直连模式","机构模式"],"tags":["跨境"],"updated":"2022.08.04","flags":[],"host":"apihk.mch.weixin.qq.com","request":[],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"平台证书列表","r":1,"p":"对应TypeScript的array"},{"n":"serial_no","t":"string","d":"证书序列号","i":1},{"n":"effective_time","t":"string","d":"证书启用时间","i":1},{"n":"expire_time","t":"string","d":"证书弃用时间","i":1},{"n":"encrypt_certificate","t":"object","d":"证书信息","i":1,"p":"对应TypeScript的object"},{"n":"algorithm","t":"string","d":"加密证书的算法","i":2},{"n":"nonce","t":"string","d":"加密证书的随机串","i":2},{"n":"associated_data","t":"string","d":"加密证书的附加数据","i":2},{"n":"ciphertext","t":"string","d":"加密后的证书内容","i":2}]}],"options":"","message":"GET\\n/v3/global/certificates\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/certificates.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/global/certificates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/certificates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const certificates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  certificates as default
};
