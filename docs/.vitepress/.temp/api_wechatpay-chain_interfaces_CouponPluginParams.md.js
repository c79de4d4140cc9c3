import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CouponPluginParams","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/CouponPluginParams.md","filePath":"api/wechatpay-chain/interfaces/CouponPluginParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/CouponPluginParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / CouponPluginParams</p><h1 id="interface-couponpluginparams" tabindex="-1">Interface: CouponPluginParams <a class="header-anchor" href="#interface-couponpluginparams" aria-label="Permalink to &quot;Interface: CouponPluginParams&quot;">​</a></h1><p>What the coupon plugin of a mini program takes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-send_coupon_params"></a> <code>send_coupon_params</code></td><td style="text-align:left;">readonly <a href="./Coupon"><code>Coupon</code></a>[]</td><td style="text-align:left;">The coupons as they were given.</td></tr><tr><td style="text-align:left;"><a id="api-property-sign"></a> <code>sign</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">HMAC-SHA256 over all coupons, in capitals.</td></tr><tr><td style="text-align:left;"><a id="api-property-send_coupon_merchant"></a> <code>send_coupon_merchant</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant that hands the coupons out.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/CouponPluginParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CouponPluginParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CouponPluginParams as default
};
