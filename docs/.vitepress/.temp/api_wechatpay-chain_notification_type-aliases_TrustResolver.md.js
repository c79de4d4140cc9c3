import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrustResolver","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/TrustResolver.md","filePath":"api/wechatpay-chain/notification/type-aliases/TrustResolver.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/TrustResolver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / TrustResolver</p><h1 id="type-alias-trustresolver" tabindex="-1">Type Alias: TrustResolver <a class="header-anchor" href="#type-alias-trustresolver" aria-label="Permalink to &quot;Type Alias: TrustResolver&quot;">​</a></h1><blockquote><p><strong>TrustResolver</strong> = (<code>incoming</code>) =&gt; <code>Trusted</code> | <code>undefined</code> | <code>Promise</code>&lt;<code>Trusted</code> | <code>undefined</code>&gt;</p></blockquote><p>Several merchants may share one address: whoever&#39;s key verifies is meant.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>incoming</code></td><td style="text-align:left;">{ <code>serial</code>: <code>string</code> | <code>undefined</code>; <code>header</code>(<code>name</code>): <code>string</code> | <code>undefined</code>; }</td></tr><tr><td style="text-align:left;"><code>incoming.serial</code></td><td style="text-align:left;"><code>string</code> | <code>undefined</code></td></tr><tr><td style="text-align:left;"><code>incoming.header</code></td><td style="text-align:left;">(<code>name</code>) =&gt; <code>string</code> | <code>undefined</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Trusted</code> | <code>undefined</code> | <code>Promise</code>&lt;<code>Trusted</code> | <code>undefined</code>&gt;</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/TrustResolver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrustResolver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrustResolver as default
};
