import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NodeRequest","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/notification/type-aliases/NodeRequest.md","filePath":"api/wechatpay-chain/notification/type-aliases/NodeRequest.md"}');
const _sfc_main = { name: "api/wechatpay-chain/notification/type-aliases/NodeRequest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/notification</a> / NodeRequest</p><h1 id="type-alias-noderequest" tabindex="-1">Type Alias: NodeRequest <a class="header-anchor" href="#type-alias-noderequest" aria-label="Permalink to &quot;Type Alias: NodeRequest&quot;">​</a></h1><blockquote><p><strong>NodeRequest</strong> = <code>IncomingMessage</code> &amp; <code>object</code></p></blockquote><p>A request of node:http, Express or Nest: with its body unread, raw as <code>body</code>, or raw as <code>rawBody</code>.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="body" tabindex="-1">body? <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>body?</strong>: <code>unknown</code></p></blockquote><h3 id="rawbody" tabindex="-1">rawBody? <a class="header-anchor" href="#rawbody" aria-label="Permalink to &quot;rawBody?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>rawBody?</strong>: <code>unknown</code></p></blockquote></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/notification/type-aliases/NodeRequest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NodeRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NodeRequest as default
};
