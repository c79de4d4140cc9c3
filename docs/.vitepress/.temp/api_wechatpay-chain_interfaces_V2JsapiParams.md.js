import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: V2JsapiParams","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/V2JsapiParams.md","filePath":"api/wechatpay-chain/interfaces/V2JsapiParams.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/V2JsapiParams.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / V2JsapiParams</p><h1 id="interface-v2jsapiparams" tabindex="-1">Interface: V2JsapiParams <a class="header-anchor" href="#interface-v2jsapiparams" aria-label="Permalink to &quot;Interface: V2JsapiParams&quot;">​</a></h1><p>What a JSAPI page or a mini program pays an APIv2 order with.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-appid"></a> <code>appId</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">As it was given.</td></tr><tr><td style="text-align:left;"><a id="api-property-timestamp"></a> <code>timeStamp</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Unix seconds.</td></tr><tr><td style="text-align:left;"><a id="api-property-noncestr"></a> <code>nonceStr</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Random text.</td></tr><tr><td style="text-align:left;"><a id="api-property-package"></a> <code>package</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;"><code>prepay_id=…</code></td></tr><tr><td style="text-align:left;"><a id="api-property-signtype"></a> <code>signType</code></td><td style="text-align:left;"><code>SignType</code></td><td style="text-align:left;">How it is signed.</td></tr><tr><td style="text-align:left;"><a id="api-property-paysign"></a> <code>paySign</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Signature with the APIv2 key, in capitals.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/V2JsapiParams.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const V2JsapiParams = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  V2JsapiParams as default
};
