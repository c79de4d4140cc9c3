import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InvalidArgumentCode","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/InvalidArgumentCode.md","filePath":"api/wechatpay-chain/type-aliases/InvalidArgumentCode.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/InvalidArgumentCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / InvalidArgumentCode</p><h1 id="type-alias-invalidargumentcode" tabindex="-1">Type Alias: InvalidArgumentCode <a class="header-anchor" href="#type-alias-invalidargumentcode" aria-label="Permalink to &quot;Type Alias: InvalidArgumentCode&quot;">​</a></h1><blockquote><p><strong>InvalidArgumentCode</strong> = <code>CodesOf</code>&lt;<code>&quot;InvalidArgumentError&quot;</code>&gt;</p></blockquote><p>Codes of <code>InvalidArgumentError</code>: nothing was sent.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/InvalidArgumentCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InvalidArgumentCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InvalidArgumentCode as default
};
