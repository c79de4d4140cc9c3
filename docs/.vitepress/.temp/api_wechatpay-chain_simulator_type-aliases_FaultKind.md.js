import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FaultKind","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/FaultKind.md","filePath":"api/wechatpay-chain/simulator/type-aliases/FaultKind.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/FaultKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / FaultKind</p><h1 id="type-alias-faultkind" tabindex="-1">Type Alias: FaultKind <a class="header-anchor" href="#type-alias-faultkind" aria-label="Permalink to &quot;Type Alias: FaultKind&quot;">​</a></h1><blockquote><p><strong>FaultKind</strong> = <a href="./Fault"><code>Fault</code></a>[<code>&quot;kind&quot;</code>]</p></blockquote><p>Names of the faults.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/FaultKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FaultKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FaultKind as default
};
