import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: v2JsapiParams()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/functions/v2JsapiParams.md","filePath":"api/wechatpay-chain/functions/v2JsapiParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/functions/v2JsapiParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / v2JsapiParams</p><h1 id="function-v2jsapiparams" tabindex="-1">Function: v2JsapiParams() <a class="header-anchor" href="#function-v2jsapiparams" aria-label="Permalink to &quot;Function: v2JsapiParams()&quot;">​</a></h1><blockquote><p><strong>v2JsapiParams</strong>(<code>__namedParameters</code>, <code>keys</code>): <a href="./../interfaces/V2JsapiParams"><code>V2JsapiParams</code></a></p></blockquote><p>Signs what a JSAPI page pays an APIv2 order with.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>__namedParameters</code></td><td style="text-align:left;"><code>V2Order</code></td></tr><tr><td style="text-align:left;"><code>keys</code></td><td style="text-align:left;"><a href="./../interfaces/PayerKeys"><code>PayerKeys</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/V2JsapiParams"><code>V2JsapiParams</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InvalidArgumentError <code>ERR_PROTOCOL_NOT_CONFIGURED</code> without the APIv2 key</p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p><a href="https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&amp;index=6" target="_blank" rel="noreferrer">https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&amp;index=6</a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/functions/v2JsapiParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const v2JsapiParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  v2JsapiParams as default
};
