import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询单笔退款(微信支付退款订单号)","description":"查询单笔退款(微信支付退款订单号) GET hk/v3/refunds/id/{refund_id} 跨境∙退款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"hk/v3/refunds/id/{refund_id}","chain":".hk.v3.refunds.id._refund_id_","area":"cross-border-pay","sections":[{"verb":"get","title":"查询单笔退款(微信支付退款订单号)","official":[],"roles":["直连模式","机构模式"],"tags":["跨境∙退款"],"updated":"2020.04.01","flags":[],"request":[{"n":"refund_id","t":"string","d":"微信支付退款订单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sp_mchid","t":"string","d":"机构商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"id","t":"string","d":"微信支付退款订单号","r":1},{"n":"out_refund_no","t":"string","d":"商户退款单号","r":1},{"n":"transaction_id","t":"string","d":"微信支付交易订单号","r":1},{"n":"out_trade_no","t":"string","d":"商户原交易订单号","r":1},{"n":"channel","t":"string","d":"退款渠道","e":["ORIGINAL","BALANCE","OTHER_BALANCE","OTHER_BANKCARD"]},{"n":"recv_account","t":"string","d":"退款入账账户"},{"n":"fund_source","t":"string","d":"退款资金来源","e":["REFUND_SOURCE_UNSETTLED_FUNDS","REFUND_SOURCE_RECHARGE_FUNDS","REFUND_SOURCE_REchARGE_FUNDS"]},{"n":"success_time","t":"string","d":"退款成功时间"},{"n":"create_time","t":"string","d":"退款创建时间","r":1},{"n":"status","t":"string","d":"退款状态","e":["SUCCESS","REFUNDCLOSE","PROCESSING","ABNORMAL"],"r":1},{"n":"amount","t":"object","d":"退款金额","r":1,"p":"对应TypeScript的object"},{"n":"refund","t":"integer","d":"退款金额","r":1,"i":1},{"n":"currency","t":"string","d":"货币类型","i":1},{"n":"payer_refund","t":"integer","d":"用户退款金额","r":1,"i":1},{"n":"payer_currency","t":"string","d":"支付币种","r":1,"i":1},{"n":"exchange_rate","t":"object","d":"汇率","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"汇率类型","e":["SETTLEMENT_RATE"],"i":2},{"n":"rate","t":"integer","d":"汇率值","i":2},{"n":"detail","t":"object","d":"优惠退款详情","p":"对应TypeScript的object"},{"n":"promotion_id","t":"string","d":"券ID","r":1,"i":1},{"n":"scope","t":"string","d":"优惠范围","e":["GLOBAL","SINGLE"],"i":1},{"n":"type","t":"string","d":"优惠类型","e":["COUPON","DISCOUNT"],"i":1},{"n":"amount","t":"integer","d":"优惠券面额","i":1},{"n":"refund_amount","t":"integer","d":"优惠券退款额","i":1},{"n":"currency","t":"string","d":"货币类型","r":1,"i":1}]}],"options":"{\\n  refund_id: '50000000382019052709732678859',\\n  query: {\\n    mchid: '1900000109',\\n    sub_mchid: '1900000109',\\n    sp_mchid: '1900000100',\\n  },\\n}","message":"GET\\n/hk/v3/refunds/id/50000000382019052709732678859?mchid=1900000109&sub_mchid=1900000109&sp_mchid=1900000100\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/hk/v3/refunds/id/{refund_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/hk/v3/refunds/id/{refund_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/hk/v3/refunds/id/{refund_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _refund_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _refund_id_ as default
};
