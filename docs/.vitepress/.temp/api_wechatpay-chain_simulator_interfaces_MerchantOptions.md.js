import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MerchantOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/MerchantOptions.md","filePath":"api/wechatpay-chain/simulator/interfaces/MerchantOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/MerchantOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / MerchantOptions</p><h1 id="interface-merchantoptions" tabindex="-1">Interface: MerchantOptions <a class="header-anchor" href="#interface-merchantoptions" aria-label="Permalink to &quot;Interface: MerchantOptions&quot;">​</a></h1><p>What is known of a merchant beside its keys; everything may be left out.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SimulatorOptions"><code>SimulatorOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-mchid"></a> <code>mchid?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant id.</td></tr><tr><td style="text-align:left;"><a id="api-property-serial"></a> <code>serial?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Serial number of its API certificate: hexadecimal.</td></tr><tr><td style="text-align:left;"><a id="api-property-appids"></a> <code>appids?</code></td><td style="text-align:left;">readonly <code>string</code>[]</td><td style="text-align:left;">The appids that belong to it; without a list any are taken.</td></tr><tr><td style="text-align:left;"><a id="api-property-submerchants"></a> <code>subMerchants?</code></td><td style="text-align:left;">readonly (<code>string</code> | <a href="./SubMerchant"><code>SubMerchant</code></a>)[]</td><td style="text-align:left;">The sub-merchants of a service provider, by id or with their appids; without a list any are taken.</td></tr><tr><td style="text-align:left;"><a id="api-property-notifyurl"></a> <code>notifyUrl?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Where its notifications go, unless a request says so.</td></tr><tr><td style="text-align:left;"><a id="api-property-brandid"></a> <code>brandId?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Id of its brand.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/MerchantOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MerchantOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MerchantOptions as default
};
