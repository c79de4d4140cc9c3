import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AppParams","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/AppParams.md","filePath":"api/wechatpay-chain/interfaces/AppParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/AppParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / AppParams</p><h1 id="interface-appparams" tabindex="-1">Interface: AppParams <a class="header-anchor" href="#interface-appparams" aria-label="Permalink to &quot;Interface: AppParams&quot;">​</a></h1><p>What an app hands to the OpenSDK.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-appid"></a> <code>appid</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">As it was given.</td></tr><tr><td style="text-align:left;"><a id="api-property-partnerid"></a> <code>partnerid</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant id (商户号).</td></tr><tr><td style="text-align:left;"><a id="api-property-prepayid"></a> <code>prepayid</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Id of the prepared order.</td></tr><tr><td style="text-align:left;"><a id="api-property-package"></a> <code>package</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;"><code>Sign=WXPay</code>, and the instalment where there is one.</td></tr><tr><td style="text-align:left;"><a id="api-property-noncestr"></a> <code>noncestr</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Random text.</td></tr><tr><td style="text-align:left;"><a id="api-property-timestamp"></a> <code>timestamp</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Unix seconds.</td></tr><tr><td style="text-align:left;"><a id="api-property-sign"></a> <code>sign</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">RSA-SHA256, base64.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/AppParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AppParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AppParams as default
};
