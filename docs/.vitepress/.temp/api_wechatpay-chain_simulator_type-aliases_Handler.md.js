import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Handler","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/type-aliases/Handler.md","filePath":"api/wechatpay-chain/simulator/type-aliases/Handler.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/type-aliases/Handler.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / Handler</p><h1 id="type-alias-handler" tabindex="-1">Type Alias: Handler <a class="header-anchor" href="#type-alias-handler" aria-label="Permalink to &quot;Type Alias: Handler&quot;">​</a></h1><blockquote><p><strong>Handler</strong> = (<code>request</code>, <code>context</code>) =&gt; <a href="./../interfaces/Answer"><code>Answer</code></a> | <code>undefined</code> | <code>Promise</code>&lt;<a href="./../interfaces/Answer"><code>Answer</code></a> | <code>undefined</code>&gt;</p></blockquote><p>Answers a request, or leaves it to the next handler by returning <code>undefined</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>request</code></td><td style="text-align:left;"><a href="./../interfaces/SimulatorRequest"><code>SimulatorRequest</code></a></td></tr><tr><td style="text-align:left;"><code>context</code></td><td style="text-align:left;"><a href="./../interfaces/SimulatorContext"><code>SimulatorContext</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Answer"><code>Answer</code></a> | <code>undefined</code> | <code>Promise</code>&lt;<a href="./../interfaces/Answer"><code>Answer</code></a> | <code>undefined</code>&gt;</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/type-aliases/Handler.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Handler = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Handler as default
};
