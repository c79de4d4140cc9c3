import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DeliveryTry","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/DeliveryTry.md","filePath":"api/wechatpay-chain/simulator/interfaces/DeliveryTry.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/DeliveryTry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / DeliveryTry</p><h1 id="interface-deliverytry" tabindex="-1">Interface: DeliveryTry <a class="header-anchor" href="#interface-deliverytry" aria-label="Permalink to &quot;Interface: DeliveryTry&quot;">​</a></h1><p>One try to deliver a notification.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-status"></a> <code>status?</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Absent where nobody answered in time.</td></tr><tr><td style="text-align:left;"><a id="api-property-headers"></a> <code>headers</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>string</code>[] | <code>undefined</code>&gt;&gt;</td><td style="text-align:left;">Of the answer, names in lower case.</td></tr><tr><td style="text-align:left;"><a id="api-property-body"></a> <code>body</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Of the answer, as text.</td></tr><tr><td style="text-align:left;"><a id="api-property-took"></a> <code>took</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Milliseconds that the answer took.</td></tr><tr><td style="text-align:left;"><a id="api-property-error"></a> <code>error?</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Why there was no answer.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/DeliveryTry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeliveryTry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeliveryTry as default
};
