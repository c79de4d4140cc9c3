import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RequestTry","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/RequestTry.md","filePath":"api/wechatpay-chain/interfaces/RequestTry.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/RequestTry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / RequestTry</p><h1 id="interface-requesttry" tabindex="-1">Interface: RequestTry <a class="header-anchor" href="#interface-requesttry" aria-label="Permalink to &quot;Interface: RequestTry&quot;">​</a></h1><p>One of several tries to send a request.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-host"></a> <code>host</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Host that was tried, such as <code>api.mch.weixin.qq.com</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-code"></a> <code>code</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Code of the error that this try ended in.</td></tr><tr><td style="text-align:left;"><a id="api-property-status"></a> <code>status?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">HTTP status, where there was a response.</td></tr><tr><td style="text-align:left;"><a id="api-property-took"></a> <code>took</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Milliseconds.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/RequestTry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RequestTry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RequestTry as default
};
