import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询出境退回结果（通过商户出境退回单号）","description":"查询出境退回结果（通过商户出境退回单号） GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no} 收付通∙跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}","chain":".v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_","area":"ecommerce-pay","sections":[{"verb":"get","title":"查询出境退回结果（通过商户出境退回单号）","official":["https://pay.weixin.qq.com/doc/v3/partner/4013735052"],"roles":["电商平台"],"tags":["收付通∙跨境"],"updated":"2025.02.24","flags":[],"request":[{"n":"out_return_no","t":"string","d":"商户出境单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_return_no","t":"string","d":"商户出境退回单号","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"return_id","t":"string","d":"微信出境退回单号","r":1},{"n":"out_order_id","t":"string","d":"商户出境单号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"refund_id","t":"string","d":"微信退款单号","r":1},{"n":"amount","t":"integer","d":"退回金额","r":1},{"n":"state","t":"string","d":"出境退回状态","e":["PROCESSING","SUCCESS","FAILED"],"r":1},{"n":"create_time","t":"string","d":"创建时间","r":1},{"n":"success_time","t":"string","d":"成功时间"},{"n":"fail_reason","t":"string","d":"失败原因"}]}],"options":"{\\n  out_return_no: 'merchant123123',\\n  query: {\\n    sub_mchid: '1231231',\\n  },\\n}","message":"GET\\n/v3/funds-to-oversea/return/return-orders/out-return-no/merchant123123?sub_mchid=1231231\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_return_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_return_no_ as default
};
