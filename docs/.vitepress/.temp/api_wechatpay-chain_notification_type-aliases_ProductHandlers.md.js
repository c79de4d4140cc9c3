import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ProductHandlers<Event>","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/ProductHandlers.md","filePath":"api/wechatpay-chain/notification/type-aliases/ProductHandlers.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/ProductHandlers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / ProductHandlers</p><h1 id="type-alias-producthandlers-event" tabindex="-1">Type Alias: ProductHandlers&lt;Event&gt; <a class="header-anchor" href="#type-alias-producthandlers-event" aria-label="Permalink to &quot;Type Alias: ProductHandlers\\&lt;Event\\&gt;&quot;">​</a></h1><blockquote><p><strong>ProductHandlers</strong>&lt;<code>Event</code>&gt; = { readonly [Product in NotificationProduct&lt;Event&gt; | &quot;otherwise&quot;]?: (resource: Product extends keyof ResourcesOf&lt;Event&gt; ? ResourcesOf&lt;Event&gt;[Product] : NotificationResources[Event], notification: Of&lt;Event&gt;) =&gt; unknown }</p></blockquote><p>A handler for each product of an event; <code>otherwise</code> takes those that have none.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Type Parameter</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-type-parameter-event"></a> <code>Event</code> <em>extends</em> <a href="./NotificationProductEvent"><code>NotificationProductEvent</code></a></td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/ProductHandlers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProductHandlers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProductHandlers as default
};
