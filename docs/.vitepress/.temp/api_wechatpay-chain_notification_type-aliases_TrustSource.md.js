import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrustSource","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/TrustSource.md","filePath":"api/wechatpay-chain/notification/type-aliases/TrustSource.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/TrustSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / TrustSource</p><h1 id="type-alias-trustsource" tabindex="-1">Type Alias: TrustSource <a class="header-anchor" href="#type-alias-trustsource" aria-label="Permalink to &quot;Type Alias: TrustSource&quot;">​</a></h1><blockquote><p><strong>TrustSource</strong> = <code>Trusted</code> | <a href="./TrustResolver"><code>TrustResolver</code></a></p></blockquote><p>Where trust comes from: one merchant or several, each as keys or as a client, or a function that finds them.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/TrustSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrustSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrustSource as default
};
