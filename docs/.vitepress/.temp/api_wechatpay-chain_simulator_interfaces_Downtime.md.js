import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Downtime","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/Downtime.md","filePath":"api/wechatpay-chain/simulator/interfaces/Downtime.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/Downtime.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Downtime</p><h1 id="interface-downtime" tabindex="-1">Interface: Downtime <a class="header-anchor" href="#interface-downtime" aria-label="Permalink to &quot;Interface: Downtime&quot;">​</a></h1><p>Which host is to be out of reach, and for how long.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-ms"></a> <code>ms?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Milliseconds until it answers again; without it until <code>up()</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-host"></a> <code>host?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Its address: <code>sim.url</code>, the default, <code>sim.backupUrl</code> or <code>sim.secureUrl</code>.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/Downtime.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Downtime = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Downtime as default
};
