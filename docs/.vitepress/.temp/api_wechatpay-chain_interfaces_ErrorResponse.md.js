import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ErrorResponse","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/ErrorResponse.md","filePath":"api/wechatpay-chain/interfaces/ErrorResponse.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/ErrorResponse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / ErrorResponse</p><h1 id="interface-errorresponse" tabindex="-1">Interface: ErrorResponse <a class="header-anchor" href="#interface-errorresponse" aria-label="Permalink to &quot;Interface: ErrorResponse&quot;">​</a></h1><p>The part of an axios response that an error keeps.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-status"></a> <code>status</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">HTTP status.</td></tr><tr><td style="text-align:left;"><a id="api-property-statustext"></a> <code>statusText</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Reason phrase of the status line.</td></tr><tr><td style="text-align:left;"><a id="api-property-headers"></a> <code>headers</code></td><td style="text-align:left;"><code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;</td><td style="text-align:left;">Names in lower case.</td></tr><tr><td style="text-align:left;"><a id="api-property-data"></a> <code>data</code></td><td style="text-align:left;"><code>unknown</code></td><td style="text-align:left;">Decoded where it could be decoded, else text.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/ErrorResponse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ErrorResponse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ErrorResponse as default
};
