import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SubMerchant","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/SubMerchant.md","filePath":"api/wechatpay-chain/simulator/interfaces/SubMerchant.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/SubMerchant.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / SubMerchant</p><h1 id="interface-submerchant" tabindex="-1">Interface: SubMerchant <a class="header-anchor" href="#interface-submerchant" aria-label="Permalink to &quot;Interface: SubMerchant&quot;">​</a></h1><p>A merchant below a service provider: without keys, its orders are the provider&#39;s to place.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-mchid"></a> <code>mchid</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant id.</td></tr><tr><td style="text-align:left;"><a id="api-property-appids"></a> <code>appids?</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">readonly <code>string</code>[]</td><td style="text-align:left;">The appids that belong to it; without a list any are taken.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/SubMerchant.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SubMerchant = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SubMerchant as default
};
