import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ToXmlOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/ToXmlOptions.md","filePath":"api/wechatpay-chain/interfaces/ToXmlOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/ToXmlOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / ToXmlOptions</p><h1 id="interface-toxmloptions" tabindex="-1">Interface: ToXmlOptions <a class="header-anchor" href="#interface-toxmloptions" aria-label="Permalink to &quot;Interface: ToXmlOptions&quot;">​</a></h1><p>How XML is written; the names are the PHP SDK&#39;s.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-headless"></a> <code>headless?</code></td><td style="text-align:left;"><code>boolean</code></td><td style="text-align:left;">Without <code>&lt;?xml version=&quot;1.0&quot; encoding=&quot;utf-8&quot;?&gt;</code>; <code>true</code> by default.</td></tr><tr><td style="text-align:left;"><a id="api-property-root"></a> <code>root?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Name of the root element; <code>xml</code> by default.</td></tr><tr><td style="text-align:left;"><a id="api-property-item"></a> <code>item?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Tag of array elements, and of keys that cannot be a tag; <code>item</code> by default.</td></tr><tr><td style="text-align:left;"><a id="api-property-arrays"></a> <code>arrays?</code></td><td style="text-align:left;"><code>&quot;item&quot;</code> | <code>&quot;repeat&quot;</code></td><td style="text-align:left;"><code>item</code> (default) writes <code>&lt;a&gt;&lt;item&gt;1&lt;/item&gt;&lt;item&gt;2&lt;/item&gt;&lt;/a&gt;</code>, as the PHP SDK does; <code>repeat</code> writes <code>&lt;a&gt;1&lt;/a&gt;&lt;a&gt;2&lt;/a&gt;</code>.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/ToXmlOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ToXmlOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ToXmlOptions as default
};
