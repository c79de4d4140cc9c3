import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询订单","description":"查询订单 POST v2/pay/partner/paporderquery APIv2∙委托扣款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/partner/paporderquery","chain":".v2.pay.partner.paporderquery","area":"v2-papay","sections":[{"verb":"post","title":"查询订单","official":["https://pay.weixin.qq.com/doc/v2/partner/4014113946"],"roles":[],"tags":["APIv2∙委托扣款"],"updated":"2026.04.24","flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"请求appid","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID","i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"请求appid","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"device_info","t":"string","d":"设备号"},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"is_subscribe","t":"string","d":"是否关注公众账号","e":["Y","N"]},{"n":"trade_type","t":"string","d":"交易类型","r":1},{"n":"trade_state","t":"string","d":"交易状态","e":["SUCCESS","REFUND","NOTPAY","CLOSED","REVOKED","USERPAYING","PAYERROR","ACCEPT"],"r":1},{"n":"bank_type","t":"string","d":"付款银行","r":1},{"n":"total_fee","t":"integer","d":"总金额","r":1},{"n":"fee_type","t":"string","d":"货币种类"},{"n":"cash_fee","t":"integer","d":"现金支付金额","r":1},{"n":"cash_fee_type","t":"string","d":"现金支付货币类型"},{"n":"coupon_fee","t":"integer","d":"代金券或立减优惠金额"},{"n":"coupon_count","t":"integer","d":"代金券或立减优惠使用数量"},{"n":"coupon_id_$n","t":"string","d":"代金券或立减优惠ID"},{"n":"coupon_fee_$n","t":"integer","d":"单个代金券或立减优惠支付金额"},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"attach","t":"string","d":"附加数据"},{"n":"time_end","t":"string","d":"支付完成时间","r":1},{"n":"trade_state_desc","t":"string","d":"交易状态描述","r":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID"},{"n":"sub_mch_id","t":"string","d":"子商户号"}]}],"options":"{\\n  xml: {\\n    appid: 'wxcbda96de0b165486',\\n    mch_id: '10000098',\\n    transaction_id: '1009660380201506130728806387',\\n    out_trade_no: '20150806125346',\\n    sub_appid: 'wxcbda96de0b165489',\\n    sub_mch_id: '1900000109',\\n  },\\n}","message":"appid=wxcbda96de0b165486&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&out_trade_no=20150806125346&sub_appid=wxcbda96de0b165489&sub_mch_id=1900000109&transaction_id=1009660380201506130728806387&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/partner/paporderquery.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/partner/paporderquery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/partner/paporderquery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const paporderquery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  paporderquery as default
};
