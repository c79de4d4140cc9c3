import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RedisStoreOptions","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/interfaces/RedisStoreOptions.md","filePath":"api/wechatpay-chain/notification/interfaces/RedisStoreOptions.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/interfaces/RedisStoreOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / RedisStoreOptions</p><h1 id="interface-redisstoreoptions" tabindex="-1">Interface: RedisStoreOptions <a class="header-anchor" href="#interface-redisstoreoptions" aria-label="Permalink to &quot;Interface: RedisStoreOptions&quot;">​</a></h1><p>How notifications are remembered in Redis.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-prefix"></a> <code>prefix?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Of the keys; <code>wechatpay:notification:</code> by default.</td></tr><tr><td style="text-align:left;"><a id="api-property-keep"></a> <code>keep?</code></td><td style="text-align:left;"><code>number</code></td><td style="text-align:left;">Whole milliseconds for which a handled notification is remembered; three days by default.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/interfaces/RedisStoreOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RedisStoreOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RedisStoreOptions as default
};
