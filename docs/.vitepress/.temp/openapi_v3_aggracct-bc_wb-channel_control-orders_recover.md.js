import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解除对微众台账的管控","description":"解除对微众台账的管控 POST v3/aggracct-bc/wb-channel/control-orders/recover 渠道服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/aggracct-bc/wb-channel/control-orders/recover","chain":".v3.aggracctBc.wbChannel.controlOrders.recover","area":"bank-channel","sections":[{"verb":"post","title":"解除对微众台账的管控","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016025279"],"roles":["直连商户"],"tags":["渠道服务"],"updated":"2025.09.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_request_no","t":"string","d":"微众解管单号","r":1,"i":1},{"n":"related_webank_punish_no","t":"string","d":"关联微众管控单号","r":1,"i":1},{"n":"related_wxpay_punish_no","t":"string","d":"关联微信支付管控单号","r":1,"i":1},{"n":"mchid","t":"string","d":"目标解管商户号","r":1,"i":1},{"n":"bal_account_no","t":"string","d":"目标解管台账ID","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"recover_reason","t":"string","d":"解管原因描述","r":1,"i":1},{"n":"card_no","t":"string","d":"目标下管卡号","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"sgn_no","t":"string","d":"目标下管商户子账户协议号","i":1},{"n":"req_scene","t":"string","d":"请求场景","e":["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT","SJT_MICRO_MERCHANT","WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"],"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"wxpay_recover_no","t":"string","d":"微信支付解管单号","r":1},{"n":"out_request_no","t":"string","d":"微众解管单号","r":1}]}],"options":"{\\n  json: {\\n    out_request_no: 'example_out_request_no',\\n    related_webank_punish_no: 'example_related_webank_punish_no',\\n    related_wxpay_punish_no: 'example_related_wxpay_punish_no',\\n    mchid: 'example_mchid',\\n    bal_account_no: sensitive('传入的目标解管台账ID'),\\n    recover_reason: 'example_recover_reason',\\n    card_no: sensitive('6222020200112233445'),\\n    sgn_no: 'example_sgn_no',\\n    req_scene: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT',\\n  },\\n}","message":"POST\\n/v3/aggracct-bc/wb-channel/control-orders/recover\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_request_no\\":\\"example_out_request_no\\",\\"related_webank_punish_no\\":\\"example_related_webank_punish_no\\",\\"related_wxpay_punish_no\\":\\"example_related_wxpay_punish_no\\",\\"mchid\\":\\"example_mchid\\",\\"bal_account_no\\":\\"（密文）\\",\\"recover_reason\\":\\"example_recover_reason\\",\\"card_no\\":\\"（密文）\\",\\"sgn_no\\":\\"example_sgn_no\\",\\"req_scene\\":\\"SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT\\"}\\n"}]},"relativePath":"openapi/v3/aggracct-bc/wb-channel/control-orders/recover.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/aggracct-bc/wb-channel/control-orders/recover.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/aggracct-bc/wb-channel/control-orders/recover.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recover = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recover as default
};
