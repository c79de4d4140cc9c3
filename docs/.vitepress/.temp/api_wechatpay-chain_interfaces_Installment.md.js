import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Installment","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/Installment.md","filePath":"api/wechatpay-chain/interfaces/Installment.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/Installment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Installment</p><h1 id="interface-installment" tabindex="-1">Interface: Installment <a class="header-anchor" href="#interface-installment" aria-label="Permalink to &quot;Interface: Installment&quot;">​</a></h1><p>An order by instalments that the merchant subsidises: chosen before the payer&#39;s page opens.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-subsidy_period_type"></a> <code>subsidy_period_type</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Which instalments are subsidised, as WeChat Pay names it.</td></tr><tr><td style="text-align:left;"><a id="api-property-selected_installment_number"></a> <code>selected_installment_number</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">How many instalments.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/Installment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Installment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Installment as default
};
