import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AnyWeChatPayError","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/AnyWeChatPayError.md","filePath":"api/wechatpay-chain/type-aliases/AnyWeChatPayError.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/AnyWeChatPayError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / AnyWeChatPayError</p><h1 id="type-alias-anywechatpayerror" tabindex="-1">Type Alias: AnyWeChatPayError <a class="header-anchor" href="#type-alias-anywechatpayerror" aria-label="Permalink to &quot;Type Alias: AnyWeChatPayError&quot;">​</a></h1><blockquote><p><strong>AnyWeChatPayError</strong> = <a href="./../classes/InvalidArgumentError"><code>InvalidArgumentError</code></a> | <a href="./../classes/SignatureError"><code>SignatureError</code></a> | <a href="./../classes/ApiError"><code>ApiError</code></a> | <a href="./../classes/BusinessError"><code>BusinessError</code></a> | <a href="./../classes/TransportError"><code>TransportError</code></a></p></blockquote><p>Every error a call can end in.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/AnyWeChatPayError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnyWeChatPayError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnyWeChatPayError as default
};
