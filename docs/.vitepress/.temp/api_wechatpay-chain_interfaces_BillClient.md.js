import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BillClient","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/BillClient.md","filePath":"api/wechatpay-chain/interfaces/BillClient.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/BillClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / BillClient</p><h1 id="interface-billclient" tabindex="-1">Interface: BillClient <a class="header-anchor" href="#interface-billclient" aria-label="Permalink to &quot;Interface: BillClient&quot;">​</a></h1><p>What bills need of a client.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="api-getdriver" tabindex="-1">getDriver() <a class="header-anchor" href="#api-getdriver" aria-label="Permalink to &quot;getDriver() {#api-getdriver}&quot;">​</a></h3><blockquote><p><strong>getDriver</strong>(): <code>object</code></p></blockquote><p>Gives what signs, sends and decrypts.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><h5 id="decrypt" tabindex="-1">decrypt() <a class="header-anchor" href="#decrypt" aria-label="Permalink to &quot;decrypt()&quot;">​</a></h5><blockquote><p><strong>decrypt</strong>(<code>ciphertext</code>): <code>string</code></p></blockquote><p>Opens a text that was encrypted for the merchant.</p><h6 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h6><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>ciphertext</code></td><td style="text-align:left;"><code>string</code></td></tr></tbody></table><h6 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h6><p><code>string</code></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/BillClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BillClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BillClient as default
};
