import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ActDetails","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/ActDetails.md","filePath":"api/wechatpay-chain/simulator/interfaces/ActDetails.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/ActDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / ActDetails</p><h1 id="interface-actdetails" tabindex="-1">Interface: ActDetails <a class="header-anchor" href="#interface-actdetails" aria-label="Permalink to &quot;Interface: ActDetails&quot;">​</a></h1><p>What a hand may say beside what it acts on.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-mchid"></a> <code>mchid?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Whose it is, where several merchants have the number; of <code>fund.set</code> the merchant, the first by default.</td></tr><tr><td style="text-align:left;"><a id="api-property-sub_mchid"></a> <code>sub_mchid?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">The sub-merchant of a service provider.</td></tr><tr><td style="text-align:left;"><a id="api-property-openid"></a> <code>openid?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Who pays.</td></tr><tr><td style="text-align:left;"><a id="api-property-bank_type"></a> <code>bank_type?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">With what, as <code>CMB_DEBIT</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-coupons"></a> <code>coupons?</code></td><td style="text-align:left;">readonly <code>string</code>[]</td><td style="text-align:left;">Ids of the coupons that the payer uses.</td></tr><tr><td style="text-align:left;"><a id="api-property-available"></a> <code>available?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">In 分.</td></tr><tr><td style="text-align:left;"><a id="api-property-frozen"></a> <code>frozen?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">In 分.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/ActDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ActDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ActDetails as default
};
