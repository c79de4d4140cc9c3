import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查单接口","description":"查单接口 GET v3/offlineface/transactions/out-trade-no/{out_trade_no} 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/offlineface/transactions/out-trade-no/{out_trade_no}","chain":".v3.offlineface.transactions.outTradeNo._out_trade_no_","area":"face-palm","sections":[{"verb":"get","title":"查单接口","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.11.14","flags":[],"request":[{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1,"i":1},{"n":"business_product_id","t":"string","d":"平台产品ID","e":["2","11"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_appid","t":"string","d":"服务商公众号appid","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_appid","t":"string","d":"子商户公众号appid"},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1},{"n":"payer","t":"object","d":"支付用户信息","p":"对应TypeScript的object"},{"n":"sp_openid","t":"string","d":"公众下的openid","i":1},{"n":"sub_openid","t":"string","d":"子公众下的openid","i":1},{"n":"amount","t":"object","d":"金额信息","p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"总金额","r":1,"i":1},{"n":"currency","t":"string","d":"货币类型","e":["CNY"],"r":1,"i":1},{"n":"promotion_detail","t":"object[]","d":"优惠信息列表","p":"对应TypeScript的array"},{"n":"scene_info","t":"object","d":"支付场景信息","p":"对应TypeScript的object"},{"n":"device_ip","t":"string","d":"设备IP","i":1},{"n":"bank_type","t":"string","d":"付款银行"},{"n":"trade_type","t":"string","d":"交易类型","e":["NATIVE","JSAPI","APP","MWEB","AUTH"]},{"n":"trade_state","t":"string","d":"交易状态","r":1},{"n":"trade_state_description","t":"string","d":"交易描述"},{"n":"debt_state","t":"string","d":"欠款状态"},{"n":"description","t":"string","d":"商品信息"},{"n":"attach","t":"string","d":"商户附加信息"},{"n":"success_time","t":"string","d":"支付成功时间"},{"n":"transaction_id","t":"string","d":"微信订单号"},{"n":"repayment_transaction_id","t":"string","d":"还款微信订单号"},{"n":"out_trade_no","t":"string","d":"商户订单号"},{"n":"error_type","t":"string","d":"错误分类"}]}],"options":"{\\n  out_trade_no: '1217752501201407033233368018',\\n  query: {\\n    sp_mchid: '198798777',\\n    sub_mchid: '3233122121',\\n    business_product_id: '2',\\n  },\\n}","message":"GET\\n/v3/offlineface/transactions/out-trade-no/1217752501201407033233368018?sp_mchid=198798777&sub_mchid=3233122121&business_product_id=2\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/offlineface/transactions/out-trade-no/{out_trade_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/offlineface/transactions/out-trade-no/{out_trade_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlineface/transactions/out-trade-no/{out_trade_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_trade_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_trade_no_ as default
};
