import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: KeyInput","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/KeyInput.md","filePath":"api/wechatpay-chain/type-aliases/KeyInput.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/KeyInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / KeyInput</p><h1 id="type-alias-keyinput" tabindex="-1">Type Alias: KeyInput <a class="header-anchor" href="#type-alias-keyinput" aria-label="Permalink to &quot;Type Alias: KeyInput&quot;">​</a></h1><blockquote><p><strong>KeyInput</strong> = <code>string</code> | <code>Uint8Array</code> | <code>URL</code> | <code>KeyObject</code> | <code>X509Certificate</code></p></blockquote><p>Whatever holds a key: PEM text (also on one line, with <code>\\n</code> as two characters, or as the base64 of the whole file), a <code>file://</code> URL, <code>private.pkcs1://</code>, <code>private.pkcs8://</code>, <code>public.pkcs1://</code> or <code>public.spki://</code> with base64, bytes (PEM or DER), a KeyObject, a certificate.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/KeyInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeyInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeyInput as default
};
