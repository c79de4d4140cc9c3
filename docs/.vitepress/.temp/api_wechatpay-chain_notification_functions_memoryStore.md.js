import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: memoryStore()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/functions/memoryStore.md","filePath":"api/wechatpay-chain/notification/functions/memoryStore.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/functions/memoryStore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / memoryStore</p><h1 id="function-memorystore" tabindex="-1">Function: memoryStore() <a class="header-anchor" href="#function-memorystore" aria-label="Permalink to &quot;Function: memoryStore()&quot;">​</a></h1><blockquote><p><strong>memoryStore</strong>(<code>options?</code>): <a href="./../interfaces/SeenStore"><code>SeenStore</code></a></p></blockquote><p>Remembers in the memory of this process.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>options?</code></td><td style="text-align:left;"><a href="./../interfaces/MemoryStoreOptions"><code>MemoryStoreOptions</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SeenStore"><code>SeenStore</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InvalidArgumentError <code>ERR_INVALID_OPTION</code></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button type="button" class="copy" aria-label="Copy code" title="Copy code"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">createNotificationHandler</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ trust, on, seen: </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">memoryStore</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ keep: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">86_400_000</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }) })</span></span></code></pre></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/functions/memoryStore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const memoryStore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  memoryStore as default
};
