import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RefundView","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/RefundView.md","filePath":"api/wechatpay-chain/simulator/interfaces/RefundView.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/RefundView.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / RefundView</p><h1 id="interface-refundview" tabindex="-1">Interface: RefundView <a class="header-anchor" href="#interface-refundview" aria-label="Permalink to &quot;Interface: RefundView&quot;">​</a></h1><p>The refunds WeChat Pay knows, to be looked at: calls and hands alone change them.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="api-get" tabindex="-1">get() <a class="header-anchor" href="#api-get" aria-label="Permalink to &quot;get() {#api-get}&quot;">​</a></h3><blockquote><p><strong>get</strong>(<code>outRefundNo</code>, <code>mchid?</code>): <a href="./Refund"><code>Refund</code></a> | <code>undefined</code></p></blockquote><p>The refund of a merchant&#39;s number; of several merchants that have it, the first who did unless <code>mchid</code> says whose.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>outRefundNo</code></td><td style="text-align:left;"><code>string</code></td></tr><tr><td style="text-align:left;"><code>mchid?</code></td><td style="text-align:left;"><code>string</code></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./Refund"><code>Refund</code></a> | <code>undefined</code></p><hr><h3 id="api-all" tabindex="-1">all() <a class="header-anchor" href="#api-all" aria-label="Permalink to &quot;all() {#api-all}&quot;">​</a></h3><blockquote><p><strong>all</strong>(): <a href="./Refund"><code>Refund</code></a>[]</p></blockquote><p>Oldest first.</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./Refund"><code>Refund</code></a>[]</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/RefundView.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RefundView = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RefundView as default
};
