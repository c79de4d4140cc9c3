import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BillOffer","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/BillOffer.md","filePath":"api/wechatpay-chain/interfaces/BillOffer.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/BillOffer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / BillOffer</p><h1 id="interface-billoffer" tabindex="-1">Interface: BillOffer <a class="header-anchor" href="#interface-billoffer" aria-label="Permalink to &quot;Interface: BillOffer&quot;">​</a></h1><p>The response that offers a bill: one file, or several.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-download_url"></a> <code>download_url?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Address of the file.</td></tr><tr><td style="text-align:left;"><a id="api-property-url"></a> <code>url?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Coupon flows.</td></tr><tr><td style="text-align:left;"><a id="api-property-hash_type"></a> <code>hash_type?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;"><code>SHA1</code>, <code>SHA256</code> or <code>SM3</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-hash_value"></a> <code>hash_value?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Hexadecimal, over the plain file.</td></tr><tr><td style="text-align:left;"><a id="api-property-download_bill_count"></a> <code>download_bill_count?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">How many files there are.</td></tr><tr><td style="text-align:left;"><a id="api-property-download_bill_list"></a> <code>download_bill_list?</code></td><td style="text-align:left;">readonly <code>BillOfferPart</code>[]</td><td style="text-align:left;">The files of a bill that comes encrypted.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/BillOffer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BillOffer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BillOffer as default
};
