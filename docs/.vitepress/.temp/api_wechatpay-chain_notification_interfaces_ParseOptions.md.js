import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ParseOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/interfaces/ParseOptions.md","filePath":"api/wechatpay-chain/notification/interfaces/ParseOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/interfaces/ParseOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / ParseOptions</p><h1 id="interface-parseoptions" tabindex="-1">Interface: ParseOptions <a class="header-anchor" href="#interface-parseoptions" aria-label="Permalink to &quot;Interface: ParseOptions&quot;">​</a></h1><p>What may be set beside trust.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-maxbody"></a> <code>maxBody?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Bytes; 1 MiB by default. XML, the notices of APIv2, is read up to 64 KiB.</td></tr><tr><td style="text-align:left;"><a id="api-property-now"></a> <code>now?</code></td><td style="text-align:left;">() =&gt; <code>number</code></td><td style="text-align:left;">Unix milliseconds.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/interfaces/ParseOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ParseOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ParseOptions as default
};
