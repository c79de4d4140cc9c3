import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: h5Address()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/functions/h5Address.md","filePath":"api/wechatpay-chain/functions/h5Address.md"}');
const _sfc_main = { name: "api/wechatpay-chain/functions/h5Address.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / h5Address</p><h1 id="function-h5address" tabindex="-1">Function: h5Address() <a class="header-anchor" href="#function-h5address" aria-label="Permalink to &quot;Function: h5Address()&quot;">​</a></h1><blockquote><p><strong>h5Address</strong>(<code>order</code>): <code>string</code></p></blockquote><p>The address that a browser outside WeChat opens to pay: that of the order, with the page to come back to.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><code>order</code></td><td style="text-align:left;">{ <code>h5_url</code>: <code>string</code>; <code>redirect_url?</code>: <code>string</code>; }</td><td style="text-align:left;">the response to <code>v3/pay/transactions/h5</code></td></tr><tr><td style="text-align:left;"><code>order.h5_url</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">-</td></tr><tr><td style="text-align:left;"><code>order.redirect_url?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">-</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012791834" target="_blank" rel="noreferrer">https://pay.weixin.qq.com/doc/v3/merchant/4012791834</a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/functions/h5Address.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const h5Address = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  h5Address as default
};
