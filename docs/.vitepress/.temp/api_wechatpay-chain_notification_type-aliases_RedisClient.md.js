import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RedisClient","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/RedisClient.md","filePath":"api/wechatpay-chain/notification/type-aliases/RedisClient.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/RedisClient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / RedisClient</p><h1 id="type-alias-redisclient" tabindex="-1">Type Alias: RedisClient <a class="header-anchor" href="#type-alias-redisclient" aria-label="Permalink to &quot;Type Alias: RedisClient&quot;">​</a></h1><blockquote><p><strong>RedisClient</strong> = { <code>call</code>(<code>command</code>, ...<code>args</code>): <code>Promise</code>&lt;<code>unknown</code>&gt;; } | { <code>sendCommand</code>(<code>args</code>): <code>Promise</code>&lt;<code>unknown</code>&gt;; } | <code>NodeRedisCluster</code> | <code>NodeRedisSentinel</code> | <a href="./RedisCommand"><code>RedisCommand</code></a></p></blockquote><p>A client, a cluster or sentinels of <code>ioredis</code> or <code>redis</code>, or a function that sends one command with whatever else there is.</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/RedisClient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RedisClient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RedisClient as default
};
