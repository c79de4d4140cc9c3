import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FaultCondition","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/FaultCondition.md","filePath":"api/wechatpay-chain/simulator/interfaces/FaultCondition.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/FaultCondition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / FaultCondition</p><h1 id="interface-faultcondition" tabindex="-1">Interface: FaultCondition <a class="header-anchor" href="#interface-faultcondition" aria-label="Permalink to &quot;Interface: FaultCondition&quot;">​</a></h1><p>Which requests a fault strikes. All conditions have to hold; without any it strikes each request.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-path"></a> <code>path?</code></td><td style="text-align:left;"><code>string</code> | <code>RegExp</code></td><td style="text-align:left;">A path with <code>{variables}</code>, one that ends in <code>*</code>, or a pattern; matched against the path without query.</td></tr><tr><td style="text-align:left;"><a id="api-property-method"></a> <code>method?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">In capitals.</td></tr><tr><td style="text-align:left;"><a id="api-property-count"></a> <code>count?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">How many times it strikes before it is spent.</td></tr><tr><td style="text-align:left;"><a id="api-property-share"></a> <code>share?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">The share of the requests it strikes, 0 to 1, drawn from the simulator&#39;s seed.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/FaultCondition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FaultCondition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FaultCondition as default
};
