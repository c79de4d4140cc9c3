import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: EventHandlers","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/EventHandlers.md","filePath":"api/wechatpay-chain/notification/type-aliases/EventHandlers.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/EventHandlers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / EventHandlers</p><h1 id="type-alias-eventhandlers" tabindex="-1">Type Alias: EventHandlers <a class="header-anchor" href="#type-alias-eventhandlers" aria-label="Permalink to &quot;Type Alias: EventHandlers&quot;">​</a></h1><blockquote><p><strong>EventHandlers</strong> = <code>{ readonly [Event in NotificationEvent]?: EventHandler&lt;Event&gt; }</code></p></blockquote><p>Handlers by event; what the catalog does not know goes to <code>otherwise</code>.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/EventHandlers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EventHandlers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EventHandlers as default
};
