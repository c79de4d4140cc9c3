import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"特殊减额","description":"特殊减额 POST v3/aggracct-bc/wb-channel/special-reduction 渠道服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/aggracct-bc/wb-channel/special-reduction","chain":".v3.aggracctBc.wbChannel.specialReduction","area":"bank-channel","sections":[{"verb":"post","title":"特殊减额","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016061190"],"roles":["直连商户"],"tags":["渠道服务"],"updated":"2025.09.11","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"微信支付商户号","r":1,"i":1},{"n":"bal_account_no","t":"string","d":"额度台账号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"out_request_no","t":"string","d":"特殊减额单号","r":1,"i":1},{"n":"reduction_type","t":"string","d":"特殊减额类型","e":["FINANCIAL_PENALTY","JUDICIAL_DEDUCTION"],"r":1,"i":1},{"n":"amount","t":"integer","d":"减额金额","r":1,"i":1},{"n":"reason","t":"string","d":"特殊减额原因","i":1},{"n":"card_no","t":"string","d":"卡号","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"sgn_no","t":"string","d":"商户账户协议号","i":1},{"n":"req_scene","t":"string","d":"请求场景","e":["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT","SJT_MICRO_MERCHANT","WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"],"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"微信支付商户号"},{"n":"bal_account_no","t":"string","d":"额度台账号","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"out_request_no","t":"string","d":"特殊减额单号"},{"n":"reduction_type","t":"string","d":"特殊减额类型","e":["FINANCIAL_PENALTY","JUDICIAL_DEDUCTION"]},{"n":"amount","t":"integer","d":"减额金额"},{"n":"state","t":"string","d":"处理结果","e":["PROCESSING","SUCCESS","FAILED"]},{"n":"reason","t":"string","d":"特殊减额原因"},{"n":"quota_change_no","t":"string","d":"微信支付额度变更单号"},{"n":"success_time","t":"string","d":"成功时间"},{"n":"fail_time","t":"string","d":"失败时间"},{"n":"fail_reason","t":"string","d":"失败原因","e":["BALANCE_NOT_ENOUGH","RECEIPT_NOT_EXIST_CLOSED","TIME_OUT_CLOSED"]}]}],"options":"{\\n  json: {\\n    mchid: '1900016681',\\n    bal_account_no: sensitive('传入的额度台账号'),\\n    out_request_no: 'htozr8denqegbt6tk6u10iymo7yww5pn',\\n    reduction_type: 'JUDICIAL_DEDUCTION',\\n    amount: 1,\\n    reason: '传入的自定义特殊减额原因',\\n    card_no: sensitive('6222020200112233445'),\\n    sgn_no: 'example_sgn_no',\\n    req_scene: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT',\\n  },\\n}","message":"POST\\n/v3/aggracct-bc/wb-channel/special-reduction\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"mchid\\":\\"1900016681\\",\\"bal_account_no\\":\\"（密文）\\",\\"out_request_no\\":\\"htozr8denqegbt6tk6u10iymo7yww5pn\\",\\"reduction_type\\":\\"JUDICIAL_DEDUCTION\\",\\"amount\\":1,\\"reason\\":\\"传入的自定义特殊减额原因\\",\\"card_no\\":\\"（密文）\\",\\"sgn_no\\":\\"example_sgn_no\\",\\"req_scene\\":\\"SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT\\"}\\n"}]},"relativePath":"openapi/v3/aggracct-bc/wb-channel/special-reduction.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/aggracct-bc/wb-channel/special-reduction.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/aggracct-bc/wb-channel/special-reduction.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const specialReduction = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  specialReduction as default
};
