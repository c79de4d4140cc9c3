import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Written","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/Written.md","filePath":"api/wechatpay-chain/interfaces/Written.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/Written.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Written</p><h1 id="interface-written" tabindex="-1">Interface: Written <a class="header-anchor" href="#interface-written" aria-label="Permalink to &quot;Interface: Written&quot;">​</a></h1><p>What is said of a response that went to a <code>sink</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-path"></a> <code>path?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Absolute path, where the sink was a file.</td></tr><tr><td style="text-align:left;"><a id="api-property-size"></a> <code>size</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Bytes.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/Written.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Written = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Written as default
};
