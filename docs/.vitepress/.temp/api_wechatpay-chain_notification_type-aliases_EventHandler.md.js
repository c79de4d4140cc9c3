import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: EventHandler<Event>","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/EventHandler.md","filePath":"api/wechatpay-chain/notification/type-aliases/EventHandler.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/EventHandler.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / EventHandler</p><h1 id="type-alias-eventhandler-event" tabindex="-1">Type Alias: EventHandler&lt;Event&gt; <a class="header-anchor" href="#type-alias-eventhandler-event" aria-label="Permalink to &quot;Type Alias: EventHandler\\&lt;Event\\&gt;&quot;">​</a></h1><blockquote><p><strong>EventHandler</strong>&lt;<code>Event</code>&gt; = (<code>resource</code>, <code>notification</code>) =&gt; <code>unknown</code></p></blockquote><p>Handles one event; what it returns is the response&#39;s body where the event asks for one.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Type Parameter</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-type-parameter-event"></a> <code>Event</code> <em>extends</em> <a href="./NotificationEvent"><code>NotificationEvent</code></a></td></tr></tbody></table><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>resource</code></td><td style="text-align:left;"><a href="./NotificationResources"><code>NotificationResources</code></a>[<code>Event</code>]</td></tr><tr><td style="text-align:left;"><code>notification</code></td><td style="text-align:left;"><code>Extract</code>&lt;<a href="./KnownNotification"><code>KnownNotification</code></a>, { <code>event_type</code>: <code>Event</code>; }&gt;</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>unknown</code></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/EventHandler.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EventHandler = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EventHandler as default
};
