import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WeChatPay","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/WeChatPay.md","filePath":"api/wechatpay-chain/type-aliases/WeChatPay.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/WeChatPay.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / WeChatPay</p><h1 id="type-alias-wechatpay" tabindex="-1">Type Alias: WeChatPay <a class="header-anchor" href="#type-alias-wechatpay" aria-label="Permalink to &quot;Type Alias: WeChatPay&quot;">​</a></h1><blockquote><p><strong>WeChatPay</strong> = <code>OpenChain</code> &amp; <code>Root</code></p></blockquote><p>A client: the three call styles over the whole catalog, and open for endpoints that are not in it.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/WeChatPay.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WeChatPay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WeChatPay as default
};
