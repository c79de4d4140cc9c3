import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SimulatorState","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/SimulatorState.md","filePath":"api/wechatpay-chain/simulator/interfaces/SimulatorState.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/SimulatorState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / SimulatorState</p><h1 id="interface-simulatorstate" tabindex="-1">Interface: SimulatorState <a class="header-anchor" href="#interface-simulatorstate" aria-label="Permalink to &quot;Interface: SimulatorState&quot;">​</a></h1><p>Everything the simulator remembers about its users and merchants.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-bills"></a> <code>bills</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><a href="./BillStore"><code>BillStore</code></a></td><td style="text-align:left;">How bills are made.</td></tr><tr><td style="text-align:left;"><a id="api-property-cards"></a> <code>cards</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><a href="./CardStore"><code>CardStore</code></a></td><td style="text-align:left;">Membership cards, by code.</td></tr><tr><td style="text-align:left;"><a id="api-property-media"></a> <code>media</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><a href="./MediaStore"><code>MediaStore</code></a></td><td style="text-align:left;">Files that were uploaded, by id.</td></tr><tr><td style="text-align:left;"><a id="api-property-orders"></a> <code>orders</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><a href="./OrderView"><code>OrderView</code></a></td><td style="text-align:left;">Orders, by <code>out_trade_no</code>.</td></tr><tr><td style="text-align:left;"><a id="api-property-refunds"></a> <code>refunds</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><a href="./RefundView"><code>RefundView</code></a></td><td style="text-align:left;">Refunds, by <code>out_refund_no</code>.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/SimulatorState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SimulatorState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SimulatorState as default
};
