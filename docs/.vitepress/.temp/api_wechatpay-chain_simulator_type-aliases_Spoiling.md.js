import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Spoiling","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/Spoiling.md","filePath":"api/wechatpay-chain/simulator/type-aliases/Spoiling.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/Spoiling.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Spoiling</p><h1 id="type-alias-spoiling" tabindex="-1">Type Alias: Spoiling <a class="header-anchor" href="#type-alias-spoiling" aria-label="Permalink to &quot;Type Alias: Spoiling&quot;">​</a></h1><blockquote><p><strong>Spoiling</strong> = <code>&quot;hash&quot;</code> | <code>&quot;truncated&quot;</code></p></blockquote><p>What is wrong with the files that are served: their hash was of another file, or they end too soon.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/Spoiling.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Spoiling = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Spoiling as default
};
