import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: transferParams()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/functions/transferParams.md","filePath":"api/wechatpay-chain/functions/transferParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/functions/transferParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / transferParams</p><h1 id="function-transferparams" tabindex="-1">Function: transferParams() <a class="header-anchor" href="#function-transferparams" aria-label="Permalink to &quot;Function: transferParams()&quot;">​</a></h1><blockquote><p><strong>transferParams</strong>(<code>__namedParameters</code>, <code>__namedParameters</code>): <a href="./../interfaces/TransferParams"><code>TransferParams</code></a></p></blockquote><p>What a payee confirms a merchant transfer with; <code>package_info</code> is in the response to the transfer.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>__namedParameters</code></td><td style="text-align:left;">{ <code>appid</code>: <code>string</code>; <code>package_info</code>: <code>string</code>; }</td></tr><tr><td style="text-align:left;"><code>__namedParameters.appid</code></td><td style="text-align:left;"><code>string</code></td></tr><tr><td style="text-align:left;"><code>__namedParameters.package_info</code></td><td style="text-align:left;"><code>string</code></td></tr><tr><td style="text-align:left;"><code>__namedParameters</code></td><td style="text-align:left;"><code>Pick</code>&lt;<a href="./../interfaces/PayerKeys"><code>PayerKeys</code></a>, <code>&quot;mchid&quot;</code>&gt;</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/TransferParams"><code>TransferParams</code></a></p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012716430" target="_blank" rel="noreferrer">https://pay.weixin.qq.com/doc/v3/merchant/4012716430</a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/functions/transferParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transferParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transferParams as default
};
