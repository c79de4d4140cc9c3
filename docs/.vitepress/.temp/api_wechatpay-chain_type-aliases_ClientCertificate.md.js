import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ClientCertificate","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/ClientCertificate.md","filePath":"api/wechatpay-chain/type-aliases/ClientCertificate.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/ClientCertificate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / ClientCertificate</p><h1 id="type-alias-clientcertificate" tabindex="-1">Type Alias: ClientCertificate <a class="header-anchor" href="#type-alias-clientcertificate" aria-label="Permalink to &quot;Type Alias: ClientCertificate&quot;">​</a></h1><blockquote><p><strong>ClientCertificate</strong> = { <code>cert</code>: <a href="./KeyInput"><code>KeyInput</code></a>; <code>key</code>: <a href="./KeyInput"><code>KeyInput</code></a>; <code>passphrase?</code>: <code>string</code>; } | { <code>pfx</code>: <code>Uint8Array</code> | <code>URL</code> | <code>string</code>; <code>passphrase?</code>: <code>string</code>; }</p></blockquote><p>The merchant&#39;s client certificate, in one of its two forms.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>cert</code>: <a href="./KeyInput"><code>KeyInput</code></a>; <code>key</code>: <a href="./KeyInput"><code>KeyInput</code></a>; <code>passphrase?</code>: <code>string</code>; }</p><p>apiclient_cert.pem and apiclient_key.pem, in any form that <code>privateKey</code> takes; <code>passphrase</code> opens an encrypted key.</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>pfx</code>: <code>Uint8Array</code> | <code>URL</code> | <code>string</code>; <code>passphrase?</code>: <code>string</code>; }</p><p>apiclient_cert.p12: a Buffer, its base64 or a <code>file://</code> URL.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/ClientCertificate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClientCertificate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClientCertificate as default
};
