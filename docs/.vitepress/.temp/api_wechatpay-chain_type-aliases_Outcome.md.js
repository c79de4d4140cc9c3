import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Outcome","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/Outcome.md","filePath":"api/wechatpay-chain/type-aliases/Outcome.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/Outcome.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Outcome</p><h1 id="type-alias-outcome" tabindex="-1">Type Alias: Outcome <a class="header-anchor" href="#type-alias-outcome" aria-label="Permalink to &quot;Type Alias: Outcome&quot;">​</a></h1><blockquote><p><strong>Outcome</strong> = <code>&quot;not-sent&quot;</code> | <code>&quot;refused&quot;</code> | <code>&quot;unknown&quot;</code></p></blockquote><p>What became of a call: <code>not-sent</code>, it surely never arrived; <code>refused</code>, WeChat Pay said no and nothing was done; <code>unknown</code>, it may have taken effect, so that it has to be queried.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/Outcome.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Outcome = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Outcome as default
};
