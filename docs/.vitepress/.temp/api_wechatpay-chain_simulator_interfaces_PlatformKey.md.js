import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlatformKey","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/PlatformKey.md","filePath":"api/wechatpay-chain/simulator/interfaces/PlatformKey.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/PlatformKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / PlatformKey</p><h1 id="interface-platformkey" tabindex="-1">Interface: PlatformKey <a class="header-anchor" href="#interface-platformkey" aria-label="Permalink to &quot;Interface: PlatformKey&quot;">​</a></h1><p>A key WeChat Pay signs answers with.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>KeyPair</code></li></ul><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PlatformCertificate"><code>PlatformCertificate</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-serial"></a> <code>serial</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;"><code>PUB_KEY_ID_…</code>, or the serial number of a certificate.</td></tr><tr><td style="text-align:left;"><a id="api-property-pem"></a> <code>pem</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">What a merchant configures: a public key or a certificate, as PEM.</td></tr><tr><td style="text-align:left;"><a id="api-property-publickey"></a> <code>publicKey</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>KeyObject</code></td><td style="text-align:left;">Verifies and encrypts.</td></tr><tr><td style="text-align:left;"><a id="api-property-privatekey"></a> <code>privateKey</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>KeyObject</code></td><td style="text-align:left;">Signs and decrypts.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/PlatformKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlatformKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlatformKey as default
};
