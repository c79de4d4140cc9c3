import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Incoming","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/Incoming.md","filePath":"api/wechatpay-chain/notification/type-aliases/Incoming.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/Incoming.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / Incoming</p><h1 id="type-alias-incoming" tabindex="-1">Type Alias: Incoming <a class="header-anchor" href="#type-alias-incoming" aria-label="Permalink to &quot;Type Alias: Incoming&quot;">​</a></h1><blockquote><p><strong>Incoming</strong> = { <code>headers</code>: <a href="./NotificationHeaders"><code>NotificationHeaders</code></a>; <code>body</code>: <a href="./RawBody"><code>RawBody</code></a>; } | <code>Request</code></p></blockquote><p>A notification as it arrived: a Fetch <code>Request</code>, or headers and raw body.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/Incoming.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Incoming = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Incoming as default
};
