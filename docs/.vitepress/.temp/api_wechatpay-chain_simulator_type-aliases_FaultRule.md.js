import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FaultRule","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/FaultRule.md","filePath":"api/wechatpay-chain/simulator/type-aliases/FaultRule.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/FaultRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / FaultRule</p><h1 id="type-alias-faultrule" tabindex="-1">Type Alias: FaultRule <a class="header-anchor" href="#type-alias-faultrule" aria-label="Permalink to &quot;Type Alias: FaultRule&quot;">​</a></h1><blockquote><p><strong>FaultRule</strong> = <a href="./Fault"><code>Fault</code></a> &amp; <a href="./../interfaces/FaultCondition"><code>FaultCondition</code></a></p></blockquote><p>A fault and the requests it strikes.</p><p><code>handled</code> says whether the request takes effect although its answer is lost: it does for a <code>reset</code>, and does not where an error comes in place of the answer, unless told otherwise.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/FaultRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FaultRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FaultRule as default
};
