import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorldEvent","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/WorldEvent.md","filePath":"api/wechatpay-chain/simulator/interfaces/WorldEvent.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/WorldEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / WorldEvent</p><h1 id="interface-worldevent" tabindex="-1">Interface: WorldEvent <a class="header-anchor" href="#interface-worldevent" aria-label="Permalink to &quot;Interface: WorldEvent&quot;">​</a></h1><p>One change of one thing. All events in their order are the world: they can be stored, shown and replayed.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-n"></a> <code>n</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">1, 2, 3, …</td></tr><tr><td style="text-align:left;"><a id="api-property-at"></a> <code>at</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Business time, milliseconds since 1970.</td></tr><tr><td style="text-align:left;"><a id="api-property-type"></a> <code>type</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Kind and step: <code>order.paid</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-mchid"></a> <code>mchid</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant id of the thing.</td></tr><tr><td style="text-align:left;"><a id="api-property-key"></a> <code>key</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Key of the thing within its kind.</td></tr><tr><td style="text-align:left;"><a id="api-property-data"></a> <code>data</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</td><td style="text-align:left;">What the step needs to know beyond the thing as it was: plain JSON.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/WorldEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorldEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorldEvent as default
};
