import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NotificationProductEvent","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/NotificationProductEvent.md","filePath":"api/wechatpay-chain/notification/type-aliases/NotificationProductEvent.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/NotificationProductEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / NotificationProductEvent</p><h1 id="type-alias-notificationproductevent" tabindex="-1">Type Alias: NotificationProductEvent <a class="header-anchor" href="#type-alias-notificationproductevent" aria-label="Permalink to &quot;Type Alias: NotificationProductEvent&quot;">​</a></h1><blockquote><p><strong>NotificationProductEvent</strong> = <code>NameOf</code>&lt;<code>ProductEvent</code>&gt; &amp; <a href="./NotificationEvent"><code>NotificationEvent</code></a></p></blockquote><p>Names of the events that several products send: <code>&#39;TRANSACTION.SUCCESS&#39;</code>.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/NotificationProductEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NotificationProductEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NotificationProductEvent as default
};
