import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过微信支付退款单号查询退款","description":"通过微信支付退款单号查询退款 GET v3/ecommerce/refunds/id/{refund_id} 收付通∙退款 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/refunds/id/{refund_id}","chain":".v3.ecommerce.refunds.id._refund_id_","area":"ecommerce-settlement","sections":[{"verb":"get","title":"通过微信支付退款单号查询退款","official":["https://pay.weixin.qq.com/doc/v3/partner/4012650253","https://pay.weixin.qq.com/doc/v3/partner/4012476908","https://pay.weixin.qq.com/doc/v3/partner/4015252439"],"roles":["电商平台"],"tags":["收付通∙退款","收付通∙个人收款"],"updated":"2025.06.19","flags":[],"request":[{"n":"refund_id","t":"string","d":"微信退款单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"individual_auth_id","t":"string","d":"商品单个人收款方受理授权ID","i":1},{"n":"sub_mchid","t":"string","d":"二级商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"refund_id","t":"string","d":"微信退款单号","r":1},{"n":"out_refund_no","t":"string","d":"商户退款单号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"channel","t":"string","d":"退款渠道","e":["ORIGINAL","BALANCE","OTHER_BALANCE","OTHER_BANKCARD"]},{"n":"user_received_account","t":"string","d":"退款入账账户"},{"n":"success_time","t":"string","d":"退款成功时间"},{"n":"create_time","t":"string","d":"退款创建时间","r":1},{"n":"status","t":"string","d":"退款状态","e":["SUCCESS","CLOSE","CLOSED","PROCESSING","ABNORMAL"],"r":1},{"n":"amount","t":"object","d":"退款金额信息","r":1,"p":"对应TypeScript的object"},{"n":"refund","t":"integer","d":"退款金额","r":1,"i":1},{"n":"from","t":"object[]","d":"退款出资账户及金额","i":1,"p":"对应TypeScript的array"},{"n":"account","t":"string","d":"出资账户类型","e":["AVAILABLE","UNAVAILABLE"],"r":1,"i":2},{"n":"amount","t":"integer","d":"出资金额","r":1,"i":2},{"n":"payer_refund","t":"integer","d":"用户退款金额","r":1,"i":1},{"n":"discount_refund","t":"integer","d":"优惠退款金额","i":1},{"n":"currency","t":"string","d":"退款币种","i":1},{"n":"advance","t":"number","d":"垫付金额","i":1},{"n":"promotion_detail","t":"object[]","d":"营销详情","p":"对应TypeScript的array"},{"n":"promotion_id","t":"string","d":"券ID","r":1,"i":1},{"n":"scope","t":"string","d":"优惠范围","e":["GLOBAL","SINGLE"],"r":1,"i":1},{"n":"type","t":"string","d":"优惠类型","e":["COUPON","DISCOUNT"],"r":1,"i":1},{"n":"amount","t":"integer","d":"优惠券面额","r":1,"i":1},{"n":"refund_amount","t":"integer","d":"优惠退款金额","r":1,"i":1},{"n":"refund_account","t":"string","d":"退款出资商户","e":["REFUND_SOURCE_SUB_MERCHANT","REFUND_SOURCE_PARTNER_ADVANCE"]},{"n":"funds_account","t":"string","d":"资金账户","e":["AVAILABLE","UNAVAILABLE","UNSETTLED","OPERATION","BASIC","ECNY_BASIC"]}]}],"options":"{\\n  refund_id: '50000000382019052709732678859',\\n  query: {\\n    individual_auth_id: '1900000109',\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/ecommerce/refunds/id/50000000382019052709732678859?individual_auth_id=1900000109&sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/refunds/id/{refund_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/refunds/id/{refund_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/refunds/id/{refund_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _refund_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _refund_id_ as default
};
