import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: JsapiOrder","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/JsapiOrder.md","filePath":"api/wechatpay-chain/interfaces/JsapiOrder.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/JsapiOrder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / JsapiOrder</p><h1 id="interface-jsapiorder" tabindex="-1">Interface: JsapiOrder <a class="header-anchor" href="#interface-jsapiorder" aria-label="Permalink to &quot;Interface: JsapiOrder&quot;">​</a></h1><p>A prepared order, to be paid on a JSAPI page or in a mini program.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-appid"></a> <code>appid</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">The appid of the page or mini program that the order was placed with.</td></tr><tr><td style="text-align:left;"><a id="api-property-prepay_id"></a> <code>prepay_id</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">From the response to the order; good for two hours.</td></tr><tr><td style="text-align:left;"><a id="api-property-installment"></a> <code>installment?</code></td><td style="text-align:left;"><a href="./Installment"><code>Installment</code></a></td><td style="text-align:left;">Only for orders by instalments.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/JsapiOrder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsapiOrder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsapiOrder as default
};
