import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: payscoreQuery()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/functions/payscoreQuery.md","filePath":"api/wechatpay-chain/functions/payscoreQuery.md"}');
const _sfc_main = { name: "api/wechatpay-chain/functions/payscoreQuery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / payscoreQuery</p><h1 id="function-payscorequery" tabindex="-1">Function: payscoreQuery() <a class="header-anchor" href="#function-payscorequery" aria-label="Permalink to &quot;Function: payscoreQuery()&quot;">​</a></h1><blockquote><p><strong>payscoreQuery</strong>(<code>params</code>): <code>string</code></p></blockquote><p>The query string in which an app or a JSAPI page takes the same fields.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>params</code></td><td style="text-align:left;"><a href="./../type-aliases/PayscoreUseParams"><code>PayscoreUseParams</code></a> | <a href="./../type-aliases/PayscoreDetailParams"><code>PayscoreDetailParams</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/functions/payscoreQuery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const payscoreQuery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  payscoreQuery as default
};
