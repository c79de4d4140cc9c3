import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignedLines","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/SignedLines.md","filePath":"api/wechatpay-chain/interfaces/SignedLines.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/SignedLines.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / SignedLines</p><h1 id="interface-signedlines" tabindex="-1">Interface: SignedLines <a class="header-anchor" href="#interface-signedlines" aria-label="Permalink to &quot;Interface: SignedLines&quot;">​</a></h1><p>The lines of a signed message; length and digest stand in for the body.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-method"></a> <code>method</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">HTTP method, in capitals.</td></tr><tr><td style="text-align:left;"><a id="api-property-target"></a> <code>target</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Path and query.</td></tr><tr><td style="text-align:left;"><a id="api-property-timestamp"></a> <code>timestamp</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Unix seconds.</td></tr><tr><td style="text-align:left;"><a id="api-property-nonce"></a> <code>nonce</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Random text of the request, <code>nonce_str</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-bodylength"></a> <code>bodyLength</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Bytes.</td></tr><tr><td style="text-align:left;"><a id="api-property-bodysha256"></a> <code>bodySha256</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Hexadecimal.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/SignedLines.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignedLines = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignedLines as default
};
