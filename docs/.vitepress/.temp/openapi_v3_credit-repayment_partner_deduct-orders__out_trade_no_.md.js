import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询还款单","description":"查询还款单 GET v3/credit-repayment/partner/deduct-orders/{out_trade_no} 自动还款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/credit-repayment/partner/deduct-orders/{out_trade_no}","chain":".v3.creditRepayment.partner.deductOrders._out_trade_no_","area":"papay","sections":[{"verb":"get","title":"查询还款单","official":["https://pay.weixin.qq.com/doc/v3/partner/4016779468"],"roles":["服务商"],"tags":["自动还款"],"updated":"2025.12.05","flags":[],"request":[{"n":"out_trade_no","t":"string","d":"商户侧交易单号","r":1}],"replies":[{"status":200,"rows":[{"n":"out_trade_no","t":"string","d":"商户侧交易单号","r":1},{"n":"out_record_id","t":"string","d":"商户侧预约还款单号","r":1},{"n":"appid","t":"string","d":"商户AppID","r":1},{"n":"sub_appid","t":"string","d":"子商户AppID"},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"contract_id","t":"string","d":"还款协议ID","r":1},{"n":"order_state","t":"string","d":"还款单状态","e":["DEDUCT_ORDER_STATE_PENDING","DEDUCT_ORDER_STATE_NOT_PAY","DEDUCT_ORDER_STATE_PAY_SUCCESS","DEDUCT_ORDER_STATE_PAY_FAIL"],"r":1},{"n":"deduct_amount","t":"string","d":"还款金额","r":1},{"n":"pay_success_amount","t":"string","d":"实际还款金额"},{"n":"description","t":"string","d":"产品描述","r":1},{"n":"attach","t":"string","d":"商户数据包"},{"n":"transaction_id","t":"string","d":"微信支付的支付单号"}]}],"options":"{\\n  out_trade_no: '1217752501201407033233368018',\\n}","message":"GET\\n/v3/credit-repayment/partner/deduct-orders/1217752501201407033233368018\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/credit-repayment/partner/deduct-orders/{out_trade_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/credit-repayment/partner/deduct-orders/{out_trade_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/credit-repayment/partner/deduct-orders/{out_trade_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_trade_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_trade_no_ as default
};
