import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PayerKeys","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/PayerKeys.md","filePath":"api/wechatpay-chain/interfaces/PayerKeys.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/PayerKeys.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / PayerKeys</p><h1 id="interface-payerkeys" tabindex="-1">Interface: PayerKeys <a class="header-anchor" href="#interface-payerkeys" aria-label="Permalink to &quot;Interface: PayerKeys&quot;">​</a></h1><p>With what the parameters of one merchant are signed; time and randomness come in from outside.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-mchid"></a> <code>mchid</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant id (商户号).</td></tr><tr><td style="text-align:left;"><a id="api-property-sign"></a> <code>sign</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">(<code>message</code>) =&gt; <code>string</code> | <code>Promise</code>&lt;<code>string</code>&gt;</td><td style="text-align:left;">RSA-SHA256, base64: the private key of APIv3.</td></tr><tr><td style="text-align:left;"><a id="api-property-secret"></a> <code>secret?</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">APIv2 key.</td></tr><tr><td style="text-align:left;"><a id="api-property-now"></a> <code>now</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">() =&gt; <code>number</code></td><td style="text-align:left;">Unix milliseconds.</td></tr><tr><td style="text-align:left;"><a id="api-property-nonce"></a> <code>nonce</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">() =&gt; <code>string</code></td><td style="text-align:left;">A random text for each signature.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/PayerKeys.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PayerKeys = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PayerKeys as default
};
