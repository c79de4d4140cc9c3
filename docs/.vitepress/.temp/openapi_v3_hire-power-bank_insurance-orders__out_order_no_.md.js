import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询保险订单详情","description":"查询保险订单详情 GET v3/hire-power-bank/insurance-orders/{out_order_no} 租用充电宝∙隔夜归还","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/hire-power-bank/insurance-orders/{out_order_no}","chain":".v3.hirePowerBank.insuranceOrders._out_order_no_","area":"vehicle","sections":[{"verb":"get","title":"查询保险订单详情","official":["https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html"],"roles":["普通商户"],"tags":["租用充电宝∙隔夜归还"],"updated":"2022.07.27","flags":[],"request":[{"n":"out_order_no","t":"string","d":"商户创建保险订单时的凭据号","r":1}],"replies":[{"status":200,"rows":[{"n":"order_id","t":"string"},{"n":"out_order_no","t":"string","d":"商户创建保险订单时的凭据号"},{"n":"openid","t":"string"},{"n":"max_claim_count","t":"integer","d":"一笔保险订单对应的最大理赔次数"},{"n":"claimed_count","t":"integer","d":"一笔保险订单对应的已理赔次数"},{"n":"order_receive_time","t":"string"},{"n":"order_begin_time","t":"string"},{"n":"order_end_time","t":"string"},{"n":"order_receive_state","t":"string","d":"保险订单领取状态"}]}],"options":"{\\n  out_order_no: '6e8369071cd942c0476613f9d1ce9ca3',\\n}","message":"GET\\n/v3/hire-power-bank/insurance-orders/6e8369071cd942c0476613f9d1ce9ca3\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/hire-power-bank/insurance-orders/{out_order_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/hire-power-bank/insurance-orders/{out_order_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/hire-power-bank/insurance-orders/{out_order_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_order_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_order_no_ as default
};
