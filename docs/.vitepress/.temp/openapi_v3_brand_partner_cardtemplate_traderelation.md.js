import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建交易连接名片","description":"创建交易连接名片 POST v3/brand/partner/cardtemplate/traderelation 商家名片","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/partner/cardtemplate/traderelation","chain":".v3.brand.partner.cardtemplate.traderelation","area":"brand","sections":[{"verb":"post","title":"创建交易连接名片","official":[],"roles":["服务商"],"tags":["商家名片"],"flags":[],"request":[{"n":"json","t":"any","d":"声明请求的`JSON`数据结构"}],"replies":[{"status":200,"rows":[{"n":"data","t":"any","r":1}]}],"options":"","message":"POST\\n/v3/brand/partner/cardtemplate/traderelation\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/brand/partner/cardtemplate/traderelation.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/brand/partner/cardtemplate/traderelation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/partner/cardtemplate/traderelation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const traderelation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  traderelation as default
};
