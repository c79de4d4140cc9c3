import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Rotation","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/Rotation.md","filePath":"api/wechatpay-chain/interfaces/Rotation.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/Rotation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Rotation</p><h1 id="interface-rotation" tabindex="-1">Interface: Rotation <a class="header-anchor" href="#interface-rotation" aria-label="Permalink to &quot;Interface: Rotation&quot;">​</a></h1><p>What takes the place of a merchant&#39;s key, serial number and client certificate.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-serial"></a> <code>serial?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Serial number of the new merchant API certificate (商户API证书序列号), hexadecimal.</td></tr><tr><td style="text-align:left;"><a id="api-property-privatekey"></a> <code>privateKey?</code></td><td style="text-align:left;"><a href="./../type-aliases/KeyInput"><code>KeyInput</code></a></td><td style="text-align:left;">Its private key, in any form that <code>Builder.factory</code> takes.</td></tr><tr><td style="text-align:left;"><a id="api-property-passphrase"></a> <code>passphrase?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Opens an encrypted <code>privateKey</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-signer"></a> <code>signer?</code></td><td style="text-align:left;"><a href="./../type-aliases/Signer"><code>Signer</code></a></td><td style="text-align:left;">Signs in place of <code>privateKey</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-merchant"></a> <code>merchant?</code></td><td style="text-align:left;"><a href="./../type-aliases/ClientCertificate"><code>ClientCertificate</code></a></td><td style="text-align:left;">The new client certificate that <code>security: true</code> sends.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/Rotation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Rotation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Rotation as default
};
