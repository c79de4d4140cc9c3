import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Call<Verb, Options, Reply>","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/type-aliases/Call.md","filePath":"api/wechatpay-chain/type-aliases/Call.md"}');
const _sfc_main = { name: "api/wechatpay-chain/type-aliases/Call.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../">API reference</a> / <a href="./../">wechatpay-chain</a> / Call</p><h1 id="type-alias-call-verb-options-reply" tabindex="-1">Type Alias: Call&lt;Verb, Options, Reply&gt; <a class="header-anchor" href="#type-alias-call-verb-options-reply" aria-label="Permalink to &quot;Type Alias: Call\\&lt;Verb, Options, Reply\\&gt;&quot;">​</a></h1><blockquote><p><strong>Call</strong>&lt;<code>Verb</code>, <code>Options</code>, <code>Reply</code>&gt; = <a href="./Segment"><code>Segment</code></a> &amp; <code>Record</code>&lt;<code>Verb</code>, (<code>options</code>) =&gt; <code>Promise</code>&lt;<code>AxiosResponse</code>&lt;<code>Reply</code>&gt;&gt;&gt; &amp; <code>Record</code>&lt;<code>\`\${Verb}Async\`</code>, (<code>options</code>) =&gt; <a href="./../interfaces/PromiseInterface"><code>PromiseInterface</code></a>&lt;<code>AxiosResponse</code>&lt;<code>Reply</code>&gt;&gt;&gt;</p></blockquote><p>A verb of an own endpoint, in its plain and its Async form.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Type Parameter</th></tr></thead><tbody><tr><td style="text-align:left;"><a id="api-type-parameter-verb"></a> <code>Verb</code> <em>extends</em> <code>&quot;get&quot;</code> | <code>&quot;post&quot;</code> | <code>&quot;put&quot;</code> | <code>&quot;patch&quot;</code> | <code>&quot;delete&quot;</code></td></tr><tr><td style="text-align:left;"><a id="api-type-parameter-options"></a> <code>Options</code> <em>extends</em> <code>object</code></td></tr><tr><td style="text-align:left;"><a id="api-type-parameter-reply"></a> <code>Reply</code></td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/type-aliases/Call.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Call = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Call as default
};
