import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"下载核销明细","description":"下载核销明细 GET v3/multiuse/stocks/{stock_id}/use-flow 运营工具∙消费金","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/multiuse/stocks/{stock_id}/use-flow","chain":".v3.multiuse.stocks._stock_id_.useFlow","area":"activity","sections":[{"verb":"get","title":"下载核销明细","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012539758"],"roles":["普通商户"],"tags":["运营工具∙消费金"],"updated":"2024.08.02","flags":[],"request":[{"n":"stock_id","t":"string","d":"批次号","r":1}],"replies":[{"status":200,"rows":[{"n":"url","t":"string","d":"下载链接","r":1}]}],"options":"{\\n  stock_id: '9856888',\\n}","message":"GET\\n/v3/multiuse/stocks/9856888/use-flow\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/multiuse/stocks/{stock_id}/use-flow.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/multiuse/stocks/{stock_id}/use-flow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/multiuse/stocks/{stock_id}/use-flow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const useFlow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  useFlow as default
};
