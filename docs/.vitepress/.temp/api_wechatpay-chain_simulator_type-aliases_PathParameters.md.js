import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PathParameters","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/PathParameters.md","filePath":"api/wechatpay-chain/simulator/type-aliases/PathParameters.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/PathParameters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / PathParameters</p><h1 id="type-alias-pathparameters" tabindex="-1">Type Alias: PathParameters <a class="header-anchor" href="#type-alias-pathparameters" aria-label="Permalink to &quot;Type Alias: PathParameters&quot;">​</a></h1><blockquote><p><strong>PathParameters</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>The values of a path&#39;s variables, decoded.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/PathParameters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathParameters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PathParameters as default
};
