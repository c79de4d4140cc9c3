import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SensitiveText","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/SensitiveText.md","filePath":"api/wechatpay-chain/type-aliases/SensitiveText.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/SensitiveText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / SensitiveText</p><h1 id="type-alias-sensitivetext" tabindex="-1">Type Alias: SensitiveText <a class="header-anchor" href="#type-alias-sensitivetext" aria-label="Permalink to &quot;Type Alias: SensitiveText&quot;">​</a></h1><blockquote><p><strong>SensitiveText</strong> = <code>string</code> &amp; <code>object</code></p></blockquote><p>A text that leaves this process encrypted only. Where the catalog wants a string, it may stand.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="sensitive" tabindex="-1">[SENSITIVE] <a class="header-anchor" href="#sensitive" aria-label="Permalink to &quot;\\[SENSITIVE\\]&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>[SENSITIVE]</strong>: <code>true</code></p></blockquote></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/SensitiveText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SensitiveText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SensitiveText as default
};
