import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MediaContent","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/MediaContent.md","filePath":"api/wechatpay-chain/type-aliases/MediaContent.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/MediaContent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / MediaContent</p><h1 id="type-alias-mediacontent" tabindex="-1">Type Alias: MediaContent <a class="header-anchor" href="#type-alias-mediacontent" aria-label="Permalink to &quot;Type Alias: MediaContent&quot;">​</a></h1><blockquote><p><strong>MediaContent</strong> = <code>Uint8Array</code> | <code>ArrayBuffer</code> | <code>Blob</code> | <code>ByteSource</code></p></blockquote><p>Bytes, a Blob or File, or a stream (Node&#39;s or the web&#39;s).</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/MediaContent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MediaContent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MediaContent as default
};
