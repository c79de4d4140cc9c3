import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FaultHandle","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/FaultHandle.md","filePath":"api/wechatpay-chain/simulator/interfaces/FaultHandle.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/FaultHandle.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / FaultHandle</p><h1 id="interface-faulthandle" tabindex="-1">Interface: FaultHandle <a class="header-anchor" href="#interface-faulthandle" aria-label="Permalink to &quot;Interface: FaultHandle&quot;">​</a></h1><p>A rule in force.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-strikes"></a> <code>strikes</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">How many times it has struck.</td></tr></tbody></table><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="api-clear" tabindex="-1">clear() <a class="header-anchor" href="#api-clear" aria-label="Permalink to &quot;clear() {#api-clear}&quot;">​</a></h3><blockquote><p><strong>clear</strong>(): <code>void</code></p></blockquote><p>Takes the rule back.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/FaultHandle.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FaultHandle = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FaultHandle as default
};
