import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SimulatorClientOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/SimulatorClientOptions.md","filePath":"api/wechatpay-chain/simulator/interfaces/SimulatorClientOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/SimulatorClientOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / SimulatorClientOptions</p><h1 id="interface-simulatorclientoptions" tabindex="-1">Interface: SimulatorClientOptions <a class="header-anchor" href="#interface-simulatorclientoptions" aria-label="Permalink to &quot;Interface: SimulatorClientOptions&quot;">​</a></h1><p>What <code>Builder.factory</code> needs to talk to a simulator.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-mchid"></a> <code>mchid</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Merchant id.</td></tr><tr><td style="text-align:left;"><a id="api-property-serial"></a> <code>serial</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Serial number of the merchant&#39;s API certificate.</td></tr><tr><td style="text-align:left;"><a id="api-property-privatekey"></a> <code>privateKey</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">PKCS#8 PEM.</td></tr><tr><td style="text-align:left;"><a id="api-property-certs"></a> <code>certs</code></td><td style="text-align:left;"><code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;</td><td style="text-align:left;">The platform&#39;s keys as PEM, by public key id or serial number.</td></tr><tr><td style="text-align:left;"><a id="api-property-apiv3key"></a> <code>apiv3Key</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">32 characters.</td></tr><tr><td style="text-align:left;"><a id="api-property-secret"></a> <code>secret</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">APIv2 key, 32 characters.</td></tr><tr><td style="text-align:left;"><a id="api-property-baseurl"></a> <code>baseURL</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Address of the simulator.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/SimulatorClientOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SimulatorClientOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SimulatorClientOptions as default
};
