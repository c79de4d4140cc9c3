import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: KnownNotification","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/KnownNotification.md","filePath":"api/wechatpay-chain/notification/type-aliases/KnownNotification.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/KnownNotification.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / KnownNotification</p><h1 id="type-alias-knownnotification" tabindex="-1">Type Alias: KnownNotification <a class="header-anchor" href="#type-alias-knownnotification" aria-label="Permalink to &quot;Type Alias: KnownNotification&quot;">​</a></h1><blockquote><p><strong>KnownNotification</strong> = <code>{ [Event in NotificationEvent]: NotificationOf&lt;Event, NotificationResources[Event]&gt; }</code>[<a href="./NotificationEvent"><code>NotificationEvent</code></a>]</p></blockquote><p>The events of the catalog, told apart by <code>event_type</code>.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/KnownNotification.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KnownNotification = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KnownNotification as default
};
