import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StrictWeChatPay","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/strict/type-aliases/StrictWeChatPay.md","filePath":"api/wechatpay-chain/strict/type-aliases/StrictWeChatPay.md"}');
const _sfc_main = { name: "api/wechatpay-chain/strict/type-aliases/StrictWeChatPay.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/strict</a> / StrictWeChatPay</p><h1 id="type-alias-strictwechatpay" tabindex="-1">Type Alias: StrictWeChatPay <a class="header-anchor" href="#type-alias-strictwechatpay" aria-label="Permalink to &quot;Type Alias: StrictWeChatPay&quot;">​</a></h1><blockquote><p><strong>StrictWeChatPay</strong> = <code>StrictChain</code> &amp; <code>Root</code></p></blockquote><p>A client of the catalog alone: a typo in a chain is an error of the compiler.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/strict/type-aliases/StrictWeChatPay.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StrictWeChatPay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StrictWeChatPay as default
};
