import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: v2AppParams()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/functions/v2AppParams.md","filePath":"api/wechatpay-chain/functions/v2AppParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/functions/v2AppParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / v2AppParams</p><h1 id="function-v2appparams" tabindex="-1">Function: v2AppParams() <a class="header-anchor" href="#function-v2appparams" aria-label="Permalink to &quot;Function: v2AppParams()&quot;">​</a></h1><blockquote><p><strong>v2AppParams</strong>(<code>__namedParameters</code>, <code>keys</code>): <a href="./../interfaces/V2AppParams"><code>V2AppParams</code></a></p></blockquote><p>Signs what an app pays an APIv2 order with.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>__namedParameters</code></td><td style="text-align:left;"><code>V2Order</code></td></tr><tr><td style="text-align:left;"><code>keys</code></td><td style="text-align:left;"><a href="./../interfaces/PayerKeys"><code>PayerKeys</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/V2AppParams"><code>V2AppParams</code></a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/functions/v2AppParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const v2AppParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  v2AppParams as default
};
