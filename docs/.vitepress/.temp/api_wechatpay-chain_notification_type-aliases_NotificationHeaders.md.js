import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NotificationHeaders","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/NotificationHeaders.md","filePath":"api/wechatpay-chain/notification/type-aliases/NotificationHeaders.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/NotificationHeaders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / NotificationHeaders</p><h1 id="type-alias-notificationheaders" tabindex="-1">Type Alias: NotificationHeaders <a class="header-anchor" href="#type-alias-notificationheaders" aria-label="Permalink to &quot;Type Alias: NotificationHeaders&quot;">​</a></h1><blockquote><p><strong>NotificationHeaders</strong> = { <code>get</code>(<code>name</code>): <code>string</code> | <code>null</code>; } | <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | readonly <code>string</code>[] | <code>undefined</code>&gt;&gt; | readonly (readonly [<code>string</code>, <code>string</code>])[] | readonly <code>string</code>[]</p></blockquote><p>Headers as a server has them: a Fetch <code>Headers</code>, Node&#39;s object, a list of pairs, or Node&#39;s <code>rawHeaders</code>.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/NotificationHeaders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NotificationHeaders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NotificationHeaders as default
};
