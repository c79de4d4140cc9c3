import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Forgery","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/Forgery.md","filePath":"api/wechatpay-chain/simulator/type-aliases/Forgery.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/Forgery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Forgery</p><h1 id="type-alias-forgery" tabindex="-1">Type Alias: Forgery <a class="header-anchor" href="#type-alias-forgery" aria-label="Permalink to &quot;Type Alias: Forgery&quot;">​</a></h1><blockquote><p><strong>Forgery</strong> = <code>&quot;signtest&quot;</code> | <code>&quot;signature&quot;</code> | <code>&quot;stale&quot;</code> | <code>&quot;serial&quot;</code> | <code>&quot;unsigned&quot;</code></p></blockquote><p>How a notification is signed wrongly on purpose.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/Forgery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Forgery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Forgery as default
};
