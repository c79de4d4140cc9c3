import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MediaForm","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/interfaces/MediaForm.md","filePath":"api/wechatpay-chain/interfaces/MediaForm.md"}');
const _sfc_main = { name: "api/wechatpay-chain/interfaces/MediaForm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / MediaForm</p><h1 id="interface-mediaform" tabindex="-1">Interface: MediaForm <a class="header-anchor" href="#interface-mediaform" aria-label="Permalink to &quot;Interface: MediaForm&quot;">​</a></h1><p>Which parts a form has, beside the file.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./MediaOptions"><code>MediaOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Property</th><th style="text-align:left;">Type</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-property-part"></a> <code>part?</code></td><td style="text-align:left;"><code>string</code></td><td style="text-align:left;">Name of the file&#39;s part; <code>file</code> by default.</td></tr><tr><td style="text-align:left;"><a id="api-property-meta"></a> <code>meta?</code></td><td style="text-align:left;"><code>false</code> | <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</td><td style="text-align:left;">Further members of <code>meta</code>, such as <code>{ bank_type: &#39;ICBC_DEBIT&#39; }</code>; <code>false</code> leaves <code>meta</code> out, as APIv2 wants it.</td></tr><tr><td style="text-align:left;"><a id="api-property-form"></a> <code>form?</code></td><td style="text-align:left;"><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>number</code>&gt;&gt;</td><td style="text-align:left;">Further parts, which are not signed, such as <code>{ item_id: 56 }</code>.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/interfaces/MediaForm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MediaForm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MediaForm as default
};
