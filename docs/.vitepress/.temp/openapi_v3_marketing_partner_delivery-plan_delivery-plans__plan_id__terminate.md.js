import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"终止投放计划","description":"终止投放计划 POST v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate","chain":".v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate","area":"product-coupon","sections":[{"verb":"post","title":"终止投放计划","official":["https://pay.weixin.qq.com/doc/v3/partner/4016184572"],"roles":["服务商"],"tags":["运营工具∙商品券"],"updated":"2025.09.27","flags":[],"request":[{"n":"plan_id","t":"string","d":"投放计划ID","r":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  plan_id: '12000',\\n}","message":"POST\\n/v3/marketing/partner/delivery-plan/delivery-plans/12000/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
