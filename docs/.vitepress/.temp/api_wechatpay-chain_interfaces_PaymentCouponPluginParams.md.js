import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PaymentCouponPluginParams","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/PaymentCouponPluginParams.md","filePath":"api/wechatpay-chain/interfaces/PaymentCouponPluginParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/PaymentCouponPluginParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / PaymentCouponPluginParams</p><h1 id="interface-paymentcouponpluginparams" tabindex="-1">Interface: PaymentCouponPluginParams <a class="header-anchor" href="#interface-paymentcouponpluginparams" aria-label="Permalink to &quot;Interface: PaymentCouponPluginParams&quot;">​</a></h1><p>The same for payment coupons (支付券), which are made by a merchant.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-send_coupon_params"></a> <code>send_coupon_params</code></td><td style="text-align:left;">readonly <a href="./Coupon"><code>Coupon</code></a>[]</td><td style="text-align:left;">The coupons as they were given.</td></tr><tr><td style="text-align:left;"><a id="api-property-sign"></a> <code>sign</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">HMAC-SHA256 over all coupons, in capitals.</td></tr><tr><td style="text-align:left;"><a id="api-property-create_coupon_merchant"></a> <code>create_coupon_merchant</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant that made the stock.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/PaymentCouponPluginParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PaymentCouponPluginParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PaymentCouponPluginParams as default
};
