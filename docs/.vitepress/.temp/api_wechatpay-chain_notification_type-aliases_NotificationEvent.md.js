import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NotificationEvent","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/NotificationEvent.md","filePath":"api/wechatpay-chain/notification/type-aliases/NotificationEvent.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/NotificationEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / NotificationEvent</p><h1 id="type-alias-notificationevent" tabindex="-1">Type Alias: NotificationEvent <a class="header-anchor" href="#type-alias-notificationevent" aria-label="Permalink to &quot;Type Alias: NotificationEvent&quot;">​</a></h1><blockquote><p><strong>NotificationEvent</strong> = keyof <a href="./NotificationResources"><code>NotificationResources</code></a></p></blockquote><p>Names of the events that have types: <code>&#39;TRANSACTION.SUCCESS&#39;</code>, <code>&#39;v2/transaction-success&#39;</code>.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/NotificationEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NotificationEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NotificationEvent as default
};
