import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"1. node:crypto for keys in use, jsrsasign for certificates","description":"","frontmatter":{"footer":false},"headers":[],"relativePath":"decisions/0001-node-crypto-and-jsrsasign.md","filePath":"decisions/0001-node-crypto-and-jsrsasign.md"}');
const _sfc_main = { name: "decisions/0001-node-crypto-and-jsrsasign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><h1 id="_1-node-crypto-for-keys-in-use-jsrsasign-for-certificates" tabindex="-1">1. node:crypto for keys in use, jsrsasign for certificates <a class="header-anchor" href="#_1-node-crypto-for-keys-in-use-jsrsasign-for-certificates" aria-label="Permalink to &quot;1. node:crypto for keys in use, jsrsasign for certificates&quot;">​</a></h1><p>Status: accepted, November 2026</p><h2 id="context" tabindex="-1">Context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;Context&quot;">​</a></h2><p>The stack names <code>jsrsasign</code>. Its maintainer ended support on 14 August 2026 and took RSA decryption out of it; it has no AES-GCM and no AES-ECB. On a small server it signs with RSA-2048 in about 18.6 ms, where <code>node:crypto</code> takes 0.23 ms with a parsed <code>KeyObject</code> and 0.79 ms when the PEM is parsed for each signature. On the other hand <code>node:crypto</code> can read an X.509 certificate, but cannot issue one or write a certificate request.</p><h2 id="decision" tabindex="-1">Decision <a class="header-anchor" href="#decision" aria-label="Permalink to &quot;Decision&quot;">​</a></h2><ul><li>Every signature, verification, encryption and decryption of the client runs on <code>node:crypto</code>, with keys parsed once, when the client is made. A request that is alone is signed at once; requests that are under way together are signed on the threads of Node&#39;s pool, which on two cores is a third more of them a second.</li><li><code>jsrsasign</code> does what Node cannot: it issues the simulator&#39;s CA, merchant and platform certificates and writes certificate requests (<code>lib/pki/</code>).</li><li>In the tests it is an independent second opinion: it verifies our signatures, and we verify its.</li><li>It is loaded when something asks for a certificate, never by <code>import &#39;wechatpay-chain&#39;</code>.</li><li>The simulator signs and verifies with a few lines of its own on <code>node:crypto</code>, not through <code>lib/v3</code>: one bug cannot hide on both sides.</li></ul><h2 id="consequences" tabindex="-1">Consequences <a class="header-anchor" href="#consequences" aria-label="Permalink to &quot;Consequences&quot;">​</a></h2><p>A client without certificates to issue never loads <code>jsrsasign</code>; should it have to go, only <code>lib/pki/</code> has to find another issuer.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0001-node-crypto-and-jsrsasign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0001NodeCryptoAndJsrsasign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0001NodeCryptoAndJsrsasign as default
};
