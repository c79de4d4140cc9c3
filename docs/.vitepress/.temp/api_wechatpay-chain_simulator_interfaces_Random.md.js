import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Random","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/Random.md","filePath":"api/wechatpay-chain/simulator/interfaces/Random.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/Random.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Random</p><h1 id="interface-random" tabindex="-1">Interface: Random <a class="header-anchor" href="#interface-random" aria-label="Permalink to &quot;Interface: Random&quot;">​</a></h1><p>Repeatable randomness: the same seed gives the same serial numbers, nonces and order ids. Never used for keys.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="api-next" tabindex="-1">next() <a class="header-anchor" href="#api-next" aria-label="Permalink to &quot;next() {#api-next}&quot;">​</a></h3><blockquote><p><strong>next</strong>(): <code>number</code></p></blockquote><p>At least 0, less than 1.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>number</code></p><hr><h3 id="api-text" tabindex="-1">text() <a class="header-anchor" href="#api-text" aria-label="Permalink to &quot;text() {#api-text}&quot;">​</a></h3><blockquote><p><strong>text</strong>(<code>length</code>, <code>alphabet</code>): <code>string</code></p></blockquote><p><code>length</code> characters out of <code>alphabet</code>.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>length</code></td><td style="text-align:left;"><code>number</code></td></tr><tr><td style="text-align:left;"><code>alphabet</code></td><td style="text-align:left;"><code>string</code></td></tr></tbody></table><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>string</code></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/Random.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Random = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Random as default
};
