import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ParameterIssue","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/ParameterIssue.md","filePath":"api/wechatpay-chain/simulator/interfaces/ParameterIssue.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/ParameterIssue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / ParameterIssue</p><h1 id="interface-parameterissue" tabindex="-1">Interface: ParameterIssue <a class="header-anchor" href="#interface-parameterissue" aria-label="Permalink to &quot;Interface: ParameterIssue&quot;">​</a></h1><p>What is wrong with one parameter.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-field"></a> <code>field</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">JSON pointer in a body, else the bare name: <code>/amount/total</code>, <code>brand_id</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-value"></a> <code>value</code></td><td style="text-align:left;"><code>unknown</code></td><td style="text-align:left;">What was given.</td></tr><tr><td style="text-align:left;"><a id="api-property-issue"></a> <code>issue</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">What is wrong with it.</td></tr><tr><td style="text-align:left;"><a id="api-property-location"></a> <code>location</code></td><td style="text-align:left;"><code>&quot;query&quot;</code> | <code>&quot;body&quot;</code> | <code>&quot;path&quot;</code> | <code>&quot;header&quot;</code></td><td style="text-align:left;">Where it stood.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/ParameterIssue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ParameterIssue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ParameterIssue as default
};
