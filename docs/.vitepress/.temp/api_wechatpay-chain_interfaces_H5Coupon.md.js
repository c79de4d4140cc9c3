import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: H5Coupon","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/H5Coupon.md","filePath":"api/wechatpay-chain/interfaces/H5Coupon.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/H5Coupon.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / H5Coupon</p><h1 id="interface-h5coupon" tabindex="-1">Interface: H5Coupon <a class="header-anchor" href="#interface-h5coupon" aria-label="Permalink to &quot;Interface: H5Coupon&quot;">​</a></h1><p>A coupon that an H5 page hands out.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-stock_id"></a> <code>stock_id</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Id of the stock (批次号).</td></tr><tr><td style="text-align:left;"><a id="api-property-out_request_no"></a> <code>out_request_no</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Number of this hand-out, unique for the merchant.</td></tr><tr><td style="text-align:left;"><a id="api-property-coupon_code"></a> <code>coupon_code?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Code of the coupon, where the merchant gives the codes.</td></tr><tr><td style="text-align:left;"><a id="api-property-open_id"></a> <code>open_id</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">openid of the payer.</td></tr><tr><td style="text-align:left;"><a id="api-property-send_coupon_merchant"></a> <code>send_coupon_merchant?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant that hands the coupon out; this one unless told.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/H5Coupon.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const H5Coupon = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  H5Coupon as default
};
