import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CertificateSource","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/CertificateSource.md","filePath":"api/wechatpay-chain/interfaces/CertificateSource.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/CertificateSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / CertificateSource</p><h1 id="interface-certificatesource" tabindex="-1">Interface: CertificateSource <a class="header-anchor" href="#interface-certificatesource" aria-label="Permalink to &quot;Interface: CertificateSource&quot;">​</a></h1><p>Stands for <code>certs</code>: platform certificates that are downloaded, and renewed, when they are needed.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/CertificateSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CertificateSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CertificateSource as default
};
