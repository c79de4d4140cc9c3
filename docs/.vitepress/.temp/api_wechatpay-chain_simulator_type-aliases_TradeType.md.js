import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TradeType","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/TradeType.md","filePath":"api/wechatpay-chain/simulator/type-aliases/TradeType.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/TradeType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / TradeType</p><h1 id="type-alias-tradetype" tabindex="-1">Type Alias: TradeType <a class="header-anchor" href="#type-alias-tradetype" aria-label="Permalink to &quot;Type Alias: TradeType&quot;">​</a></h1><blockquote><p><strong>TradeType</strong> = <code>&quot;NATIVE&quot;</code> | <code>&quot;JSAPI&quot;</code> | <code>&quot;APP&quot;</code> | <code>&quot;MWEB&quot;</code> | <code>&quot;MICROPAY&quot;</code></p></blockquote><p>By which API an order was placed.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/TradeType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TradeType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TradeType as default
};
