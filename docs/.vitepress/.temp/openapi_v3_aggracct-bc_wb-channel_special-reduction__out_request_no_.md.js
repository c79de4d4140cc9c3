import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询特殊减额结果","description":"查询特殊减额结果 GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no} 渠道服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}","chain":".v3.aggracctBc.wbChannel.specialReduction._out_request_no_","area":"bank-channel","sections":[{"verb":"get","title":"查询特殊减额结果","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016061196"],"roles":["直连商户"],"tags":["渠道服务"],"updated":"2025.09.11","flags":[],"request":[{"n":"out_request_no","t":"string","d":"特殊减额单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"mchid","t":"string","d":"微信支付商户号","r":1,"i":1},{"n":"bal_account_no","t":"string","d":"额度台账号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"card_no","t":"string","d":"卡号","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"sgn_no","t":"string","d":"商户子账户协议号","i":1},{"n":"req_scene","t":"string","d":"请求场景","e":["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT","SJT_MICRO_MERCHANT","WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"],"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"微信支付商户号"},{"n":"bal_account_no","t":"string","d":"额度台账号","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"out_request_no","t":"string","d":"特殊减额单号"},{"n":"reduction_type","t":"string","d":"特殊减额类型","e":["FINANCIAL_PENALTY","JUDICIAL_DEDUCTION"]},{"n":"amount","t":"integer","d":"减额金额"},{"n":"state","t":"string","d":"处理结果","e":["PROCESSING","SUCCESS","FAILED"]},{"n":"reason","t":"string","d":"特殊减额原因"},{"n":"quota_change_no","t":"string","d":"微信支付额度变更单号"},{"n":"success_time","t":"string","d":"成功时间"},{"n":"fail_time","t":"string","d":"失败时间"},{"n":"fail_reason","t":"string","d":"失败原因","e":["BALANCE_NOT_ENOUGH","RECEIPT_NOT_EXIST_CLOSED","TIME_OUT_CLOSED"]}]}],"options":"{\\n  out_request_no: 'htozr8denqegbt6tk6u10iymo7yww5pn',\\n  query: {\\n    mchid: '1900016681',\\n    bal_account_no: sensitive('传入的额度台账号'),\\n    card_no: sensitive('6222020200112233445'),\\n    sgn_no: 'example_sgn_no',\\n    req_scene: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT',\\n  },\\n}","message":"GET\\n/v3/aggracct-bc/wb-channel/special-reduction/htozr8denqegbt6tk6u10iymo7yww5pn?mchid=1900016681&bal_account_no=%7B%22text%22%3A%22%E4%BC%A0%E5%85%A5%E7%9A%84%E9%A2%9D%E5%BA%A6%E5%8F%B0%E8%B4%A6%E5%8F%B7%22%7D&card_no=%7B%22text%22%3A%226222020200112233445%22%7D&sgn_no=example_sgn_no&req_scene=SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_request_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_request_no_ as default
};
