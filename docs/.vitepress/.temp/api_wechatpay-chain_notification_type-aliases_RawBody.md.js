import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RawBody","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/RawBody.md","filePath":"api/wechatpay-chain/notification/type-aliases/RawBody.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/RawBody.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / RawBody</p><h1 id="type-alias-rawbody" tabindex="-1">Type Alias: RawBody <a class="header-anchor" href="#type-alias-rawbody" aria-label="Permalink to &quot;Type Alias: RawBody&quot;">​</a></h1><blockquote><p><strong>RawBody</strong> = <code>string</code> | <code>Uint8Array</code> | <code>ArrayBuffer</code></p></blockquote><p>The body of a notification as it arrived.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/RawBody.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RawBody = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RawBody as default
};
