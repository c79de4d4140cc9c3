import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RowOf<From>","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/RowOf.md","filePath":"api/wechatpay-chain/type-aliases/RowOf.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/RowOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / RowOf</p><h1 id="type-alias-rowof-from" tabindex="-1">Type Alias: RowOf&lt;From&gt; <a class="header-anchor" href="#type-alias-rowof-from" aria-label="Permalink to &quot;Type Alias: RowOf\\&lt;From\\&gt;&quot;">​</a></h1><blockquote><p><strong>RowOf</strong>&lt;<code>From</code>&gt; = <code>From</code> <em>extends</em> keyof <code>KnownRows</code> ? <code>KnownRows</code>[<code>From</code>] : <a href="./BillRow"><code>BillRow</code></a></p></blockquote><p>The row that the bill of a URI has; cells by name where its columns are not known.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Type Parameter</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-type-parameter-from"></a> <code>From</code></td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/RowOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RowOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RowOf as default
};
