import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MemoryStoreOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/interfaces/MemoryStoreOptions.md","filePath":"api/wechatpay-chain/notification/interfaces/MemoryStoreOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/interfaces/MemoryStoreOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / MemoryStoreOptions</p><h1 id="interface-memorystoreoptions" tabindex="-1">Interface: MemoryStoreOptions <a class="header-anchor" href="#interface-memorystoreoptions" aria-label="Permalink to &quot;Interface: MemoryStoreOptions&quot;">​</a></h1><p>How long and how many notifications are remembered.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-keep"></a> <code>keep?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Whole milliseconds; three days by default, longer than any notification is repeated.</td></tr><tr><td style="text-align:left;"><a id="api-property-max"></a> <code>max?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">100,000 by default, at least 1; beyond it the ones settled first are forgotten.</td></tr><tr><td style="text-align:left;"><a id="api-property-now"></a> <code>now?</code></td><td style="text-align:left;">() =&gt; <code>number</code></td><td style="text-align:left;">Milliseconds, of a clock that is never set back unless told otherwise.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/interfaces/MemoryStoreOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MemoryStoreOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MemoryStoreOptions as default
};
