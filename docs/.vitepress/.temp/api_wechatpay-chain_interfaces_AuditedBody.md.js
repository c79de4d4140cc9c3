import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AuditedBody","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/AuditedBody.md","filePath":"api/wechatpay-chain/interfaces/AuditedBody.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/AuditedBody.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / AuditedBody</p><h1 id="interface-auditedbody" tabindex="-1">Interface: AuditedBody <a class="header-anchor" href="#interface-auditedbody" aria-label="Permalink to &quot;Interface: AuditedBody&quot;">​</a></h1><p>The bytes of a response whose signature held; beyond 1 MiB their length and digest alone.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-length"></a> <code>length</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">In bytes.</td></tr><tr><td style="text-align:left;"><a id="api-property-sha256"></a> <code>sha256</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Hexadecimal.</td></tr><tr><td style="text-align:left;"><a id="api-property-bytes"></a> <code>bytes?</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>Buffer</code>&lt;<code>ArrayBufferLike</code>&gt;</td><td style="text-align:left;">Exactly the bytes that are signed; absent beyond 1 MiB.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/AuditedBody.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AuditedBody = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AuditedBody as default
};
