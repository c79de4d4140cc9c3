import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: appParams()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/functions/appParams.md","filePath":"api/wechatpay-chain/functions/appParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/functions/appParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / appParams</p><h1 id="function-appparams" tabindex="-1">Function: appParams() <a class="header-anchor" href="#function-appparams" aria-label="Permalink to &quot;Function: appParams()&quot;">​</a></h1><blockquote><p><strong>appParams</strong>(<code>__namedParameters</code>, <code>__namedParameters</code>): <code>Promise</code>&lt;<a href="./../interfaces/AppParams"><code>AppParams</code></a>&gt;</p></blockquote><p>Signs what an app pays with; an instalment follows in <code>package</code> and is not signed.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>__namedParameters</code></td><td style="text-align:left;"><a href="./../interfaces/AppOrder"><code>AppOrder</code></a></td></tr><tr><td style="text-align:left;"><code>__namedParameters</code></td><td style="text-align:left;"><a href="./../interfaces/PayerKeys"><code>PayerKeys</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/AppParams"><code>AppParams</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>what the signer throws</p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012365869" target="_blank" rel="noreferrer">https://pay.weixin.qq.com/doc/v3/merchant/4012365869</a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/functions/appParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const appParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  appParams as default
};
