import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PayscoreUseParams","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/PayscoreUseParams.md","filePath":"api/wechatpay-chain/type-aliases/PayscoreUseParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/PayscoreUseParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / PayscoreUseParams</p><h1 id="type-alias-payscoreuseparams" tabindex="-1">Type Alias: PayscoreUseParams <a class="header-anchor" href="#type-alias-payscoreuseparams" aria-label="Permalink to &quot;Type Alias: PayscoreUseParams&quot;">​</a></h1><blockquote><p><strong>PayscoreUseParams</strong> = <a href="./../interfaces/PayscoreUse"><code>PayscoreUse</code></a> &amp; <code>Signed</code></p></blockquote><p>What <code>wxpayScoreUse</code> takes.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/PayscoreUseParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayscoreUseParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayscoreUseParams as default
};
