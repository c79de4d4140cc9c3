import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Catalog","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/Catalog.md","filePath":"api/wechatpay-chain/interfaces/Catalog.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/Catalog.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Catalog</p><h1 id="interface-catalog" tabindex="-1">Interface: Catalog <a class="header-anchor" href="#interface-catalog" aria-label="Permalink to &quot;Interface: Catalog&quot;">​</a></h1><p>Every endpoint with a type, by URI.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="/openapi/"><code>Endpoints</code></a></li><li><a href="./CustomEndpoints"><code>CustomEndpoints</code></a></li></ul></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/Catalog.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Catalog = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Catalog as default
};
