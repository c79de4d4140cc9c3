import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Claim","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/Claim.md","filePath":"api/wechatpay-chain/notification/type-aliases/Claim.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/Claim.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / Claim</p><h1 id="type-alias-claim" tabindex="-1">Type Alias: Claim <a class="header-anchor" href="#type-alias-claim" aria-label="Permalink to &quot;Type Alias: Claim&quot;">​</a></h1><blockquote><p><strong>Claim</strong> = <code>&quot;claimed&quot;</code> | <code>&quot;busy&quot;</code> | <code>&quot;settled&quot;</code></p></blockquote><p>What a claim on a notification comes to: it is ours to handle, someone is at it, or it is done.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/Claim.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Claim = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Claim as default
};
