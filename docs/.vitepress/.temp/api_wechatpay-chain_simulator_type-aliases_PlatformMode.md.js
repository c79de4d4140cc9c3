import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PlatformMode","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/PlatformMode.md","filePath":"api/wechatpay-chain/simulator/type-aliases/PlatformMode.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/PlatformMode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / PlatformMode</p><h1 id="type-alias-platformmode" tabindex="-1">Type Alias: PlatformMode <a class="header-anchor" href="#type-alias-platformmode" aria-label="Permalink to &quot;Type Alias: PlatformMode&quot;">​</a></h1><blockquote><p><strong>PlatformMode</strong> = <code>&quot;publicKey&quot;</code> | <code>&quot;certificate&quot;</code> | <code>&quot;both&quot;</code></p></blockquote><p>Which kinds of key WeChat Pay signs with.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/PlatformMode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlatformMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlatformMode as default
};
