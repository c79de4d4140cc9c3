import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: invalidRequest()","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/wechatpay-chain/simulator/functions/invalidRequest.md","filePath":"api/wechatpay-chain/simulator/functions/invalidRequest.md"}');
const _sfc_main = { name: "api/wechatpay-chain/simulator/functions/invalidRequest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><p><a href="./../../../">API reference</a> / <a href="./../">wechatpay-chain/simulator</a> / invalidRequest</p><h1 id="function-invalidrequest" tabindex="-1">Function: invalidRequest() <a class="header-anchor" href="#function-invalidrequest" aria-label="Permalink to &quot;Function: invalidRequest()&quot;">​</a></h1><blockquote><p><strong>invalidRequest</strong>(<code>message</code>): <a href="./../classes/Refusal"><code>Refusal</code></a></p></blockquote><p>400 <code>INVALID_REQUEST</code>: well-formed, but not in this state.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Parameter</th><th style="text-align:left;">Type</th></tr></thead><tbody><tr><td style="text-align:left;"><code>message</code></td><td style="text-align:left;"><code>string</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../classes/Refusal"><code>Refusal</code></a></p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/wechatpay-chain/simulator/functions/invalidRequest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const invalidRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  invalidRequest as default
};
