import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Segment","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/Segment.md","filePath":"api/wechatpay-chain/type-aliases/Segment.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/Segment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Segment</p><h1 id="type-alias-segment" tabindex="-1">Type Alias: Segment <a class="header-anchor" href="#type-alias-segment" aria-label="Permalink to &quot;Type Alias: Segment&quot;">​</a></h1><blockquote><p><strong>Segment</strong> = <code>Appending</code> &amp; <code>Unlisted</code></p></blockquote><p>What every node of a chain can do: go on with <code>chain()</code>, and with segments that are not in the catalog.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/Segment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Segment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Segment as default
};
