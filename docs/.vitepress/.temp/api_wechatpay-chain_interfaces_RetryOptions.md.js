import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RetryOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/RetryOptions.md","filePath":"api/wechatpay-chain/interfaces/RetryOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/RetryOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / RetryOptions</p><h1 id="interface-retryoptions" tabindex="-1">Interface: RetryOptions <a class="header-anchor" href="#interface-retryoptions" aria-label="Permalink to &quot;Interface: RetryOptions&quot;">​</a></h1><p>When a call is tried again; without it never.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-attempts"></a> <code>attempts?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Tries in all, 3 by default.</td></tr><tr><td style="text-align:left;"><a id="api-property-hosts"></a> <code>hosts?</code></td><td style="text-align:left;">readonly <code>string</code>[]</td><td style="text-align:left;">Addresses to go to, in order, when one cannot be reached: <code>[&#39;https://api2.mch.weixin.qq.com&#39;]</code>; hosts alone are taken as https.</td></tr><tr><td style="text-align:left;"><a id="api-property-deadline"></a> <code>deadline?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Milliseconds for all tries together; 60,000 by default. No pause reaches beyond it.</td></tr><tr><td style="text-align:left;"><a id="api-property-connecttimeout"></a> <code>connectTimeout?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Milliseconds for a connection to be made before the next host is tried; 5,000 by default.</td></tr><tr><td style="text-align:left;"><a id="api-property-delay"></a> <code>delay?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Milliseconds of the first pause, 200 by default; each next one is twice as long, and half of each is left to chance.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/RetryOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RetryOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RetryOptions as default
};
