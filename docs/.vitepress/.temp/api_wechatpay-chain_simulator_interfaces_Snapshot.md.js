import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Snapshot","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/Snapshot.md","filePath":"api/wechatpay-chain/simulator/interfaces/Snapshot.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/Snapshot.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Snapshot</p><h1 id="interface-snapshot" tabindex="-1">Interface: Snapshot <a class="header-anchor" href="#interface-snapshot" aria-label="Permalink to &quot;Interface: Snapshot&quot;">​</a></h1><p>The whole state of a simulator as plain JSON, the same for the same seed and calls whatever the order they came in.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-orders"></a> <code>orders</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">readonly <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;[]</td><td style="text-align:left;">Everything that was made, by merchant and number.</td></tr><tr><td style="text-align:left;"><a id="api-property-combined"></a> <code>combined</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">readonly <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;[]</td><td style="text-align:left;">Combined orders.</td></tr><tr><td style="text-align:left;"><a id="api-property-refunds"></a> <code>refunds</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">readonly <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;[]</td><td style="text-align:left;">All refunds, of APIv3 and APIv2.</td></tr><tr><td style="text-align:left;"><a id="api-property-accounts"></a> <code>accounts</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>Readonly</code>&lt;<code>Record</code>&lt;<code>AccountType</code>, <code>Balance</code>&gt;&gt;&gt;&gt;</td><td style="text-align:left;">What is on the accounts of each merchant, in 分.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/Snapshot.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Snapshot = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Snapshot as default
};
