import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询订单API","description":"查询订单API GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no} ETC授权扣费","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}","chain":".v3.vehicle.etc.transactions.outTradeNo._out_trade_no_","area":"vehicle","sections":[{"verb":"get","title":"查询订单API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012715845"],"roles":["服务商"],"tags":["ETC授权扣费"],"updated":"2020.11.01","flags":[],"request":[{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"sub_mchid","t":"string","d":"特约商户号"},{"n":"appid","t":"string","d":"商户appid","r":1},{"n":"sub_appid","t":"string","d":"特约商户appid"},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1},{"n":"attach","t":"string","d":"商户数据"},{"n":"trade_type","t":"string","d":"交易类型","r":1},{"n":"bank_type","t":"string","d":"付款银行"},{"n":"success_time","t":"string","d":"支付完成时间"},{"n":"trade_state","t":"string","d":"交易状态","r":1},{"n":"trade_state_desc","t":"string","d":"交易状态描述"},{"n":"payer","t":"object","d":"支付者","p":"对应TypeScript的object"},{"n":"sp_openid","t":"string","d":"用户在服务商APP的标识","i":1},{"n":"sub_openid","t":"string","d":"用户在特约商户APP的标识","i":1},{"n":"amount","t":"object","d":"订单金额","r":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"订单金额","r":1,"i":1},{"n":"currency","t":"string","d":"货币类型","i":1},{"n":"payer_total","t":"integer","d":"用户实际支付金额","i":1},{"n":"discount_total","t":"integer","d":"折扣","i":1},{"n":"device_info","t":"object","d":"设备信息","p":"对应TypeScript的object"},{"n":"device_id","t":"string","d":"商户端设备号","i":1},{"n":"device_ip","t":"string","d":"商户端设备IP","i":1},{"n":"promotion_detail","t":"object[]","d":"优惠详情","p":"对应TypeScript的array"},{"n":"promotion_id","t":"string","d":"券ID","r":1,"i":1},{"n":"name","t":"string","d":"优惠名称","i":1},{"n":"scope","t":"string","d":"优惠范围","i":1},{"n":"type","t":"string","d":"优惠类型","i":1},{"n":"activity_id","t":"string","d":"活动ID","i":1},{"n":"amount","t":"integer","d":"优惠券面额","r":1,"i":1},{"n":"wxpay_contribute","t":"integer","d":"微信出资","i":1},{"n":"merchant_contribute","t":"integer","d":"商户出资","i":1},{"n":"other_contribute","t":"integer","d":"其他出资","i":1}]}],"options":"{\\n  out_trade_no: '121775250124070332',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/vehicle/etc/transactions/out-trade-no/121775250124070332?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_trade_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_trade_no_ as default
};
