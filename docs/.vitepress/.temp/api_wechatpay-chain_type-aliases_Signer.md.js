import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Signer","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/Signer.md","filePath":"api/wechatpay-chain/type-aliases/Signer.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/Signer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Signer</p><h1 id="type-alias-signer" tabindex="-1">Type Alias: Signer <a class="header-anchor" href="#type-alias-signer" aria-label="Permalink to &quot;Type Alias: Signer&quot;">​</a></h1><blockquote><p><strong>Signer</strong> = (<code>message</code>) =&gt; <code>string</code> | <code>Promise</code>&lt;<code>string</code>&gt;</p></blockquote><p>Gives the base64 RSA-SHA256 signature of a message: a local key, or a service that holds it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>message</code></td><td style="text-align:left;"><code>string</code> | <code>Uint8Array</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>Promise</code>&lt;<code>string</code>&gt;</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/Signer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Signer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Signer as default
};
