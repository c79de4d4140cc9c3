import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RequestSummary","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/RequestSummary.md","filePath":"api/wechatpay-chain/interfaces/RequestSummary.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/RequestSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / RequestSummary</p><h1 id="interface-requestsummary" tabindex="-1">Interface: RequestSummary <a class="header-anchor" href="#interface-requestsummary" aria-label="Permalink to &quot;Interface: RequestSummary&quot;">​</a></h1><p>What was requested, under the names that node:http has for it, without anything that is secret.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-method"></a> <code>method</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">In capitals.</td></tr><tr><td style="text-align:left;"><a id="api-property-protocol"></a> <code>protocol</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;"><code>https:</code> or <code>http:</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-host"></a> <code>host</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Name or address of the host, and the port where it is not the usual one.</td></tr><tr><td style="text-align:left;"><a id="api-property-path"></a> <code>path</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Path and query as they were sent.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/RequestSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RequestSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RequestSummary as default
};
