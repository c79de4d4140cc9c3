import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ClientIdentity","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/ClientIdentity.md","filePath":"api/wechatpay-chain/simulator/interfaces/ClientIdentity.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/ClientIdentity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / ClientIdentity</p><h1 id="interface-clientidentity" tabindex="-1">Interface: ClientIdentity <a class="header-anchor" href="#interface-clientidentity" aria-label="Permalink to &quot;Interface: ClientIdentity&quot;">​</a></h1><p>Who a request said to be, by its client certificate.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-authorized"></a> <code>authorized</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>boolean</code></td><td style="text-align:left;">Whether the certificate was issued by the simulator&#39;s own authority.</td></tr><tr><td style="text-align:left;"><a id="api-property-commonname"></a> <code>commonName?</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Its subject, the mchid; absent where there is no certificate.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/ClientIdentity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClientIdentity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClientIdentity as default
};
