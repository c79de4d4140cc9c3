import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isTransportError()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/functions/isTransportError.md","filePath":"api/wechatpay-chain/functions/isTransportError.md"}');
const _sfc_main = { name: "api/wechatpay-chain/functions/isTransportError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / isTransportError</p><h1 id="function-istransporterror" tabindex="-1">Function: isTransportError() <a class="header-anchor" href="#function-istransporterror" aria-label="Permalink to &quot;Function: isTransportError()&quot;">​</a></h1><blockquote><p><strong>isTransportError</strong>(<code>error</code>): <code>error is TransportError</code></p></blockquote><p>Whether it is a <a href="./../classes/TransportError">TransportError</a>: the exchange itself failed.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>error</code></td><td style="text-align:left;"><code>unknown</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>error is TransportError</code></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/functions/isTransportError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isTransportError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isTransportError as default
};
