import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SigningKey","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/SigningKey.md","filePath":"api/wechatpay-chain/simulator/type-aliases/SigningKey.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/SigningKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / SigningKey</p><h1 id="type-alias-signingkey" tabindex="-1">Type Alias: SigningKey <a class="header-anchor" href="#type-alias-signingkey" aria-label="Permalink to &quot;Type Alias: SigningKey&quot;">​</a></h1><blockquote><p><strong>SigningKey</strong> = <code>&quot;publicKey&quot;</code> | <code>&quot;certificate&quot;</code> | <code>string</code> &amp; <code>Record</code>&lt;<code>never</code>, <code>never</code>&gt;</p></blockquote><p>Which key signs: the public key, a certificate, or the key with this serial number.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/SigningKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SigningKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SigningKey as default
};
