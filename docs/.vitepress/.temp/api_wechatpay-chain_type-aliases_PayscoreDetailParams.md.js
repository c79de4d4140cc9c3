import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PayscoreDetailParams","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/PayscoreDetailParams.md","filePath":"api/wechatpay-chain/type-aliases/PayscoreDetailParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/PayscoreDetailParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / PayscoreDetailParams</p><h1 id="type-alias-payscoredetailparams" tabindex="-1">Type Alias: PayscoreDetailParams <a class="header-anchor" href="#type-alias-payscoredetailparams" aria-label="Permalink to &quot;Type Alias: PayscoreDetailParams&quot;">​</a></h1><blockquote><p><strong>PayscoreDetailParams</strong> = <a href="./../interfaces/PayscoreDetail"><code>PayscoreDetail</code></a> &amp; <code>Signed</code></p></blockquote><p>What <code>wxpayScoreDetail</code> takes.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/PayscoreDetailParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayscoreDetailParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayscoreDetailParams as default
};
