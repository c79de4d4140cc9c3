import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Validation","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/Validation.md","filePath":"api/wechatpay-chain/simulator/type-aliases/Validation.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/Validation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Validation</p><h1 id="type-alias-validation" tabindex="-1">Type Alias: Validation <a class="header-anchor" href="#type-alias-validation" aria-label="Permalink to &quot;Type Alias: Validation&quot;">​</a></h1><blockquote><p><strong>Validation</strong> = <code>&quot;strict&quot;</code> | <code>&quot;warn&quot;</code> | <code>&quot;off&quot;</code></p></blockquote><p>What becomes of a request that does not fit the catalog: refused, answered and noted, or answered as if nothing were wrong.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/Validation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Validation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Validation as default
};
