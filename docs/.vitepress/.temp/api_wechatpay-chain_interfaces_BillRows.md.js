import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BillRows<Row>","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/BillRows.md","filePath":"api/wechatpay-chain/interfaces/BillRows.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/BillRows.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / BillRows</p><h1 id="interface-billrows-row" tabindex="-1">Interface: BillRows&lt;Row&gt; <a class="header-anchor" href="#interface-billrows-row" aria-label="Permalink to &quot;Interface: BillRows\\&lt;Row\\&gt;&quot;">​</a></h1><p>A bill that is read once, row by row.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>AsyncIterable</code>&lt;<code>Row</code>&gt;</li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Type Parameter</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-type-parameter-row"></a> <code>Row</code></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-columns"></a> <code>columns</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">readonly <code>string</code>[]</td><td style="text-align:left;">The header; empty before the first row was read.</td></tr><tr><td style="text-align:left;"><a id="api-property-summary"></a> <code>summary</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt; | <code>undefined</code></td><td style="text-align:left;">The two lines at the end, caption → value; <code>undefined</code> before the last row was read, and where a bill has none.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/BillRows.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BillRows = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BillRows as default
};
