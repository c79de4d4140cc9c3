import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NotifyResult","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/interfaces/NotifyResult.md","filePath":"api/wechatpay-chain/simulator/interfaces/NotifyResult.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/interfaces/NotifyResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / NotifyResult</p><h1 id="interface-notifyresult" tabindex="-1">Interface: NotifyResult <a class="header-anchor" href="#interface-notifyresult" aria-label="Permalink to &quot;Interface: NotifyResult&quot;">​</a></h1><p>What became of a notification.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Modifier</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-id"></a> <code>id</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Id of the notification, the same in each try.</td></tr><tr><td style="text-align:left;"><a id="api-property-delivered"></a> <code>delivered</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;"><code>boolean</code></td><td style="text-align:left;">Whether it was answered 2xx.</td></tr><tr><td style="text-align:left;"><a id="api-property-tries"></a> <code>tries</code></td><td style="text-align:left;"><code>readonly</code></td><td style="text-align:left;">readonly <a href="./DeliveryTry"><code>DeliveryTry</code></a>[]</td><td style="text-align:left;">Oldest first.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/interfaces/NotifyResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NotifyResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NotifyResult as default
};
