import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Outage","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/Outage.md","filePath":"api/wechatpay-chain/simulator/interfaces/Outage.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/Outage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Outage</p><h1 id="interface-outage" tabindex="-1">Interface: Outage <a class="header-anchor" href="#interface-outage" aria-label="Permalink to &quot;Interface: Outage&quot;">​</a></h1><p>An outage under way.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="api-up" tabindex="-1">up() <a class="header-anchor" href="#api-up" aria-label="Permalink to &quot;up() {#api-up}&quot;">​</a></h3><blockquote><p><strong>up</strong>(): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Ends the outage. Resolves when the host answers again on its port, or at once where another outage still holds it or the simulator is closed; rejects when the port was taken in the meantime, and may then be called again.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>void</code>&gt;</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/Outage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Outage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Outage as default
};
