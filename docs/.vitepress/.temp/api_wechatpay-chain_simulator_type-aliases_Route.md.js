import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Route","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/Route.md","filePath":"api/wechatpay-chain/simulator/type-aliases/Route.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/Route.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Route</p><h1 id="type-alias-route" tabindex="-1">Type Alias: Route <a class="header-anchor" href="#type-alias-route" aria-label="Permalink to &quot;Type Alias: Route&quot;">​</a></h1><blockquote><p><strong>Route</strong> = readonly [<code>method</code>: <code>string</code>, <code>template</code>: <code>string</code>, <code>handler</code>: <a href="./RouteHandler"><code>RouteHandler</code></a>]</p></blockquote><p>Method, path template with <code>{variable}</code> segments, handler.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/Route.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Route = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Route as default
};
