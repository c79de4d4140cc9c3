import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: Builder","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/strict/variables/Builder.md","filePath":"api/wechatpay-chain/strict/variables/Builder.md"}');
const _sfc_main = { name: "api/wechatpay-chain/strict/variables/Builder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/strict</a> / Builder</p><h1 id="variable-builder" tabindex="-1">Variable: Builder <a class="header-anchor" href="#variable-builder" aria-label="Permalink to &quot;Variable: Builder&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Builder</strong>: <code>object</code></p></blockquote><p>Makes clients without the index signature; at run time they are the same.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="api-factory" tabindex="-1">factory <a class="header-anchor" href="#api-factory" aria-label="Permalink to &quot;factory {#api-factory}&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>factory</strong>: (<code>options</code>) =&gt; <a href="./../type-aliases/StrictWeChatPay"><code>StrictWeChatPay</code></a></p></blockquote><p>As <code>Builder.factory</code> of <code>wechatpay-chain</code>.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>options</code></td><td style="text-align:left;"><a href="./../../interfaces/ClientOptions"><code>ClientOptions</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../type-aliases/StrictWeChatPay"><code>StrictWeChatPay</code></a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/strict/variables/Builder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Builder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Builder as default
};
