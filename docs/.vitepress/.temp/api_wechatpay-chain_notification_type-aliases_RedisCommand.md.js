import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RedisCommand","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/RedisCommand.md","filePath":"api/wechatpay-chain/notification/type-aliases/RedisCommand.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/RedisCommand.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / RedisCommand</p><h1 id="type-alias-rediscommand" tabindex="-1">Type Alias: RedisCommand <a class="header-anchor" href="#type-alias-rediscommand" aria-label="Permalink to &quot;Type Alias: RedisCommand&quot;">​</a></h1><blockquote><p><strong>RedisCommand</strong> = (<code>args</code>) =&gt; <code>Promise</code>&lt;<code>unknown</code>&gt;</p></blockquote><p>Sends one command, such as <code>[&#39;SET&#39;, key, value, &#39;NX&#39;, &#39;PX&#39;, &#39;60000&#39;]</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>args</code></td><td style="text-align:left;"><code>string</code>[]</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>unknown</code>&gt;</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/RedisCommand.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RedisCommand = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RedisCommand as default
};
