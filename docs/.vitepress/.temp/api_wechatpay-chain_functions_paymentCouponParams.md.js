import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: paymentCouponParams()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/functions/paymentCouponParams.md","filePath":"api/wechatpay-chain/functions/paymentCouponParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/functions/paymentCouponParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / paymentCouponParams</p><h1 id="function-paymentcouponparams" tabindex="-1">Function: paymentCouponParams() <a class="header-anchor" href="#function-paymentcouponparams" aria-label="Permalink to &quot;Function: paymentCouponParams()&quot;">​</a></h1><blockquote><p><strong>paymentCouponParams</strong>(<code>coupons</code>, <code>keys</code>, <code>merchant?</code>): <a href="./../interfaces/PaymentCouponPluginParams"><code>PaymentCouponPluginParams</code></a></p></blockquote><p>As <a href="./couponParams">couponParams</a>, for payment coupons.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>coupons</code></td><td style="text-align:left;">readonly <a href="./../interfaces/Coupon"><code>Coupon</code></a>[]</td></tr><tr><td style="text-align:left;"><code>keys</code></td><td style="text-align:left;"><code>Pick</code>&lt;<a href="./../interfaces/PayerKeys"><code>PayerKeys</code></a>, <code>&quot;mchid&quot;</code> | <code>&quot;secret&quot;</code>&gt;</td></tr><tr><td style="text-align:left;"><code>merchant?</code></td><td style="text-align:left;"><code>string</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/PaymentCouponPluginParams"><code>PaymentCouponPluginParams</code></a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/functions/paymentCouponParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const paymentCouponParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  paymentCouponParams as default
};
