import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignatureComparison","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/SignatureComparison.md","filePath":"api/wechatpay-chain/interfaces/SignatureComparison.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/SignatureComparison.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / SignatureComparison</p><h1 id="interface-signaturecomparison" tabindex="-1">Interface: SignatureComparison <a class="header-anchor" href="#interface-signaturecomparison" aria-label="Permalink to &quot;Interface: SignatureComparison&quot;">​</a></h1><p>What was signed here beside what WeChat Pay says that the signature should cover.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-sent"></a> <code>sent</code></td><td style="text-align:left;"><a href="./SignedLines"><code>SignedLines</code></a></td><td style="text-align:left;">What the client signed.</td></tr><tr><td style="text-align:left;"><a id="api-property-received"></a> <code>received?</code></td><td style="text-align:left;"><code>Partial</code>&lt;<code>Omit</code>&lt;<a href="./SignedLines"><code>SignedLines</code></a>, <code>&quot;bodySha256&quot;</code>&gt;&gt; &amp; <code>object</code></td><td style="text-align:left;">Read from <code>sign_information</code>; <code>bodyStart</code> is all of the body that WeChat Pay shows.</td></tr><tr><td style="text-align:left;"><a id="api-property-differsat"></a> <code>differsAt?</code></td><td style="text-align:left;"><code>&quot;method&quot;</code> | <code>&quot;body&quot;</code> | <code>&quot;target&quot;</code> | <code>&quot;timestamp&quot;</code> | <code>&quot;nonce&quot;</code></td><td style="text-align:left;">First line that differs; where none does, <code>serial</code> and <code>privateKey</code> do not belong together.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/SignatureComparison.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignatureComparison = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignatureComparison as default
};
