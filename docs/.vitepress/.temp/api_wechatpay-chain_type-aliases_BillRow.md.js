import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BillRow","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/BillRow.md","filePath":"api/wechatpay-chain/type-aliases/BillRow.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/BillRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / BillRow</p><h1 id="type-alias-billrow" tabindex="-1">Type Alias: BillRow <a class="header-anchor" href="#type-alias-billrow" aria-label="Permalink to &quot;Type Alias: BillRow&quot;">​</a></h1><blockquote><p><strong>BillRow</strong> = <code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;</p></blockquote><p>A row of a bill, by the names in its header; every cell is text, without the backtick.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/BillRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BillRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BillRow as default
};
