import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Notification","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/Notification.md","filePath":"api/wechatpay-chain/notification/type-aliases/Notification.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/Notification.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / Notification</p><h1 id="type-alias-notification" tabindex="-1">Type Alias: Notification <a class="header-anchor" href="#type-alias-notification" aria-label="Permalink to &quot;Type Alias: Notification&quot;">​</a></h1><blockquote><p><strong>Notification</strong> = <a href="./KnownNotification"><code>KnownNotification</code></a> | <a href="./../interfaces/UnknownNotification"><code>UnknownNotification</code></a></p></blockquote><p>Whatever may arrive: <code>isEvent</code> tells the known ones from the rest.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/Notification.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Notification = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Notification as default
};
