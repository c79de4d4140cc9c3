import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"还款单查询","description":"还款单查询 GET v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no} 还款支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}","chain":".v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_","area":"combine-pay","sections":[{"verb":"get","title":"还款单查询","official":["https://pay.weixin.qq.com/doc/v3/partner/4015124483"],"roles":["服务商"],"tags":["还款支付"],"updated":"2025.05.29","flags":[],"request":[{"n":"combine_out_trade_no","t":"string","d":"还款单订单号","r":1}],"replies":[{"status":200,"rows":[{"n":"combine_appid","t":"string","d":"还款服务商APPID","r":1},{"n":"combine_mchid","t":"string","d":"还款服务商商户号","r":1},{"n":"combine_out_trade_no","t":"string","d":"还款单订单号","r":1},{"n":"combine_transaction_id","t":"string","d":"还款单微信支付订单号","r":1},{"n":"combine_payer_info","t":"object","d":"还款支付者信息","p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"用户服务商标识","r":1,"i":1},{"n":"sub_orders","t":"object[]","d":"还款明细单信息列表","p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"还款单发起商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"out_trade_no","t":"string","d":"还款明细单订单号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"还款明细单微信支付订单号","i":1},{"n":"trade_type","t":"string","d":"交易类型","e":["REPAYMENT"],"i":1},{"n":"trade_state","t":"string","d":"交易状态","e":["SUCCESS","NOTPAY","CLOSED"],"i":1},{"n":"bank_type","t":"string","d":"付款银行","i":1},{"n":"attach","t":"string","d":"附加数据","i":1},{"n":"success_time","t":"string","d":"支付完成时间","i":1},{"n":"amount","t":"object","d":"子单金额信息","i":1,"p":"对应TypeScript的object"},{"n":"total_amount","t":"integer","d":"标价金额","r":1,"i":2},{"n":"currency","t":"string","d":"标价币种","i":2},{"n":"payer_amount","t":"integer","d":"现金支付金额","r":1,"i":2},{"n":"payer_currency","t":"string","d":"现金支付币种","i":2}]}],"options":"{\\n  combine_out_trade_no: 'P20150806125346',\\n}","message":"GET\\n/v3/repayment/combine-transactions/partner/out-trade-no/P20150806125346\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _combine_out_trade_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _combine_out_trade_no_ as default
};
