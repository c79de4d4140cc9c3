import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SecureSimulatorClientOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/SecureSimulatorClientOptions.md","filePath":"api/wechatpay-chain/simulator/type-aliases/SecureSimulatorClientOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/SecureSimulatorClientOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / SecureSimulatorClientOptions</p><h1 id="type-alias-securesimulatorclientoptions" tabindex="-1">Type Alias: SecureSimulatorClientOptions <a class="header-anchor" href="#type-alias-securesimulatorclientoptions" aria-label="Permalink to &quot;Type Alias: SecureSimulatorClientOptions&quot;">​</a></h1><blockquote><p><strong>SecureSimulatorClientOptions</strong> = <a href="./../interfaces/SimulatorClientOptions"><code>SimulatorClientOptions</code></a> &amp; <code>Secure</code>[<code>&quot;client&quot;</code>]</p></blockquote><p>The same over HTTPS, with the merchant&#39;s client certificate.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/SecureSimulatorClientOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SecureSimulatorClientOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SecureSimulatorClientOptions as default
};
