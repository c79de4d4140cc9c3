import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlatformCertificateOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/PlatformCertificateOptions.md","filePath":"api/wechatpay-chain/simulator/interfaces/PlatformCertificateOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/PlatformCertificateOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / PlatformCertificateOptions</p><h1 id="interface-platformcertificateoptions" tabindex="-1">Interface: PlatformCertificateOptions <a class="header-anchor" href="#interface-platformcertificateoptions" aria-label="Permalink to &quot;Interface: PlatformCertificateOptions&quot;">​</a></h1><p>What a further platform certificate is to be; what is left out is made up.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-serial"></a> <code>serial?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Hexadecimal.</td></tr><tr><td style="text-align:left;"><a id="api-property-notbefore"></a> <code>notBefore?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Milliseconds since 1970.</td></tr><tr><td style="text-align:left;"><a id="api-property-notafter"></a> <code>notAfter?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Milliseconds since 1970; five years after <code>notBefore</code> by default.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/PlatformCertificateOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlatformCertificateOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlatformCertificateOptions as default
};
