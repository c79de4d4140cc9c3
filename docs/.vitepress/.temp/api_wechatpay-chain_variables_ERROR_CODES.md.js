import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: ERROR_CODES","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/variables/ERROR_CODES.md","filePath":"api/wechatpay-chain/variables/ERROR_CODES.md"}');
const _sfc_main = { name: "api/wechatpay-chain/variables/ERROR_CODES.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / ERROR_CODES</p><h1 id="variable-error-codes" tabindex="-1">Variable: ERROR_CODES <a class="header-anchor" href="#variable-error-codes" aria-label="Permalink to &quot;Variable: ERROR\\_CODES&quot;">​</a></h1><blockquote><p><code>const</code> <strong>ERROR_CODES</strong>: { [Code in ErrorCode]: { error: string; meaning: string; remedy: string } }</p></blockquote><p>What each code of this package means and what to do about it; the tables in the docs are written from this one.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/variables/ERROR_CODES.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ERROR_CODES = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ERROR_CODES as default
};
