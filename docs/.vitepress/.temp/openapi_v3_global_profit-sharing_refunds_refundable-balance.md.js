import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询可供垫付退款实时余额API","description":"查询可供垫付退款实时余额API GET v3/global/profit-sharing/refunds/refundable-balance 跨境∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/profit-sharing/refunds/refundable-balance","chain":".v3.global.profitSharing.refunds.refundableBalance","area":"cross-border-profitsharing","sections":[{"verb":"get","title":"查询可供垫付退款实时余额API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013024984"],"roles":["直连模式","机构模式"],"tags":["跨境∙分账"],"updated":"2022.09.21","flags":[],"request":[],"replies":[{"status":200,"rows":[{"n":"sponsor_mchid","t":"string","d":"出资方商户号"},{"n":"balance","t":"integer","d":"可供垫付分账退款的实时余额"},{"n":"currency","t":"string","d":"货币类型"}]}],"options":"","message":"GET\\n/v3/global/profit-sharing/refunds/refundable-balance\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/profit-sharing/refunds/refundable-balance.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/global/profit-sharing/refunds/refundable-balance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/profit-sharing/refunds/refundable-balance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const refundableBalance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  refundableBalance as default
};
