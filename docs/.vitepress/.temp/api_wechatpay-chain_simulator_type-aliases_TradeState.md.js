import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TradeState","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/TradeState.md","filePath":"api/wechatpay-chain/simulator/type-aliases/TradeState.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/TradeState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / TradeState</p><h1 id="type-alias-tradestate" tabindex="-1">Type Alias: TradeState <a class="header-anchor" href="#type-alias-tradestate" aria-label="Permalink to &quot;Type Alias: TradeState&quot;">​</a></h1><blockquote><p><strong>TradeState</strong> = <code>&quot;NOTPAY&quot;</code> | <code>&quot;USERPAYING&quot;</code> | <code>&quot;SUCCESS&quot;</code> | <code>&quot;REFUND&quot;</code> | <code>&quot;CLOSED&quot;</code> | <code>&quot;REVOKED&quot;</code> | <code>&quot;PAYERROR&quot;</code></p></blockquote><p>What became of an order.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/TradeState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TradeState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TradeState as default
};
