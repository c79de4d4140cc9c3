import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"API reference","description":"","frontmatter":{"footer":false,"prev":false,"next":false,"outline":[2,3],"pageClass":"api"},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><h1 id="api-reference" tabindex="-1">API reference <a class="header-anchor" href="#api-reference" aria-label="Permalink to &quot;API reference&quot;">​</a></h1><h2 id="modules" tabindex="-1">Modules <a class="header-anchor" href="#modules" aria-label="Permalink to &quot;Modules&quot;">​</a></h2><table tabindex="0"><thead><tr><th style="text-align:left;">Module</th><th style="text-align:left;">Description</th></tr></thead><tbody><tr><td style="text-align:left;"><a href="./wechatpay-chain/">wechatpay-chain</a></td><td style="text-align:left;">The client and everything beside it that a program needs: errors, keys and ciphers, uploads, bills, and what the payer&#39;s device is handed.</td></tr><tr><td style="text-align:left;"><a href="./wechatpay-chain/notification/">wechatpay-chain/notification</a></td><td style="text-align:left;">Receives what WeChat Pay sends: verifies it, decrypts it, drops repeats, and answers. What each event holds stands in the <a href="/notifications/">catalog of notifications</a>.</td></tr><tr><td style="text-align:left;"><a href="./wechatpay-chain/simulator/">wechatpay-chain/simulator</a></td><td style="text-align:left;">A WeChat Pay on this machine to test against: it checks signatures, answers every endpoint of the catalog, sends notifications, and goes wrong when told.</td></tr><tr><td style="text-align:left;"><a href="./wechatpay-chain/strict/">wechatpay-chain/strict</a></td><td style="text-align:left;">The same client without the index signature: what the <a href="/openapi/">catalog</a> does not have, the compiler refuses.</td></tr></tbody></table></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
