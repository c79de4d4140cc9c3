import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"WeChat Pay client for TypeScript","description":"","frontmatter":{"title":"WeChat Pay client for TypeScript","layout":"home","hero":{"name":"wechatpay-chain","text":"Write the address, and it is the request","tagline":"A TypeScript client for WeChat Pay. Property chains, chain() strings and bracket keys become signed requests, and answers are verified before you see them.","actions":[{"theme":"brand","text":"Ten-minute start","link":"/en/guide/start"},{"theme":"alt","text":"Endpoints (in Chinese)","link":"/openapi/"}]},"features":[{"title":"Types for the whole API","details":"1,068 addresses and 112 notifications; parameters, answers and enums come from one catalog."},{"title":"Nothing untrusted is handed over","details":"Raw bytes are verified before they are parsed, streams and files included."},{"title":"Tested offline","details":"An embedded WeChat Pay that verifies just as strictly, with orders, refunds and notifications."},{"title":"Errors that say what to do","details":"Stable codes and a next step; no keys or signatures in your logs."}]},"headers":[],"relativePath":"en/index.md","filePath":"en/index.md"}');
const _sfc_main = { name: "en/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
