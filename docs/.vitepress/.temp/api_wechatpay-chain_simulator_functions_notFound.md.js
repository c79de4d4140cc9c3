import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: notFound()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/functions/notFound.md","filePath":"api/wechatpay-chain/simulator/functions/notFound.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/functions/notFound.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / notFound</p><h1 id="function-notfound" tabindex="-1">Function: notFound() <a class="header-anchor" href="#function-notfound" aria-label="Permalink to &quot;Function: notFound()&quot;">​</a></h1><blockquote><p><strong>notFound</strong>(<code>message</code>, <code>code?</code>): <a href="./../classes/Refusal"><code>Refusal</code></a></p></blockquote><p>404 <code>RESOURCE_NOT_EXISTS</code> or a more particular code.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>message</code></td><td style="text-align:left;"><code>string</code></td></tr><tr><td style="text-align:left;"><code>code?</code></td><td style="text-align:left;"><code>string</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../classes/Refusal"><code>Refusal</code></a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/functions/notFound.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const notFound = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  notFound as default
};
