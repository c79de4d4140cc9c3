import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"wechatpay-chain/strict","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/strict/index.md","filePath":"api/wechatpay-chain/strict/index.md"}');
const _sfc_main = { name: "api/wechatpay-chain/strict/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / wechatpay-chain/strict</p><h1 id="wechatpay-chain-strict" tabindex="-1">wechatpay-chain/strict <a class="header-anchor" href="#wechatpay-chain-strict" aria-label="Permalink to &quot;wechatpay-chain/strict&quot;">​</a></h1><p>The same client without the index signature: what the <a href="/openapi/">catalog</a> does not have, the compiler refuses.</p><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Type Alias</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a href="./type-aliases/StrictWeChatPay">StrictWeChatPay</a></td><td style="text-align:left;">A client of the catalog alone: a typo in a chain is an error of the compiler.</td></tr></tbody></table><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Variable</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a href="./variables/Builder">Builder</a></td><td style="text-align:left;">Makes clients without the index signature; at run time they are the same.</td></tr></tbody></table><h2 id="references" tabindex="-1">References <a class="header-anchor" href="#references" aria-label="Permalink to &quot;References&quot;">​</a></h2><h3 id="api-call" tabindex="-1">Call <a class="header-anchor" href="#api-call" aria-label="Permalink to &quot;Call {#api-call}&quot;">​</a></h3><p>Re-exports <a href="./../type-aliases/Call">Call</a></p><hr><h3 id="api-customendpoints" tabindex="-1">CustomEndpoints <a class="header-anchor" href="#api-customendpoints" aria-label="Permalink to &quot;CustomEndpoints {#api-customendpoints}&quot;">​</a></h3><p>Re-exports <a href="./../interfaces/CustomEndpoints">CustomEndpoints</a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/strict/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
