import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Logger","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/Logger.md","filePath":"api/wechatpay-chain/interfaces/Logger.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/Logger.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Logger</p><h1 id="interface-logger" tabindex="-1">Interface: Logger <a class="header-anchor" href="#interface-logger" aria-label="Permalink to &quot;Interface: Logger&quot;">​</a></h1><p>Receives one line for each exchange: a <code>console</code>, pino, winston.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="api-debug" tabindex="-1">debug() <a class="header-anchor" href="#api-debug" aria-label="Permalink to &quot;debug() {#api-debug}&quot;">​</a></h3><blockquote><p><strong>debug</strong>(<code>line</code>): <code>unknown</code></p></blockquote><p>An exchange that ended well.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>line</code></td><td style="text-align:left;"><code>string</code></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>unknown</code></p><hr><h3 id="api-warn" tabindex="-1">warn() <a class="header-anchor" href="#api-warn" aria-label="Permalink to &quot;warn() {#api-warn}&quot;">​</a></h3><blockquote><p><strong>warn</strong>(<code>line</code>): <code>unknown</code></p></blockquote><p>An exchange that ended in an error.</p><h4 id="parameters-1" tabindex="-1">Parameters <a class="header-anchor" href="#parameters-1" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>line</code></td><td style="text-align:left;"><code>string</code></td></tr></tbody></table><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>unknown</code></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/Logger.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Logger = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Logger as default
};
