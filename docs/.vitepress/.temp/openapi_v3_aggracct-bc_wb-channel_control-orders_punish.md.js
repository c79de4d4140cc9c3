import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发起微众台账管控","description":"发起微众台账管控 POST v3/aggracct-bc/wb-channel/control-orders/punish 渠道服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/aggracct-bc/wb-channel/control-orders/punish","chain":".v3.aggracctBc.wbChannel.controlOrders.punish","area":"bank-channel","sections":[{"verb":"post","title":"发起微众台账管控","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016025247"],"roles":["直连商户"],"tags":["渠道服务"],"updated":"2025.09.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_request_no","t":"string","d":"微众管控单号","r":1,"i":1},{"n":"mchid","t":"string","d":"目标下管商户号","r":1,"i":1},{"n":"bal_account_no","t":"string","d":"目标下管台账ID","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"punish_scene","t":"integer","d":"管控场景","r":1,"i":1},{"n":"punish_reason","t":"string","d":"管控原因","i":1},{"n":"punish_end_time","t":"string","d":"管控结束时间","i":1},{"n":"card_no","t":"string","d":"目标下管卡号","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"sgn_no","t":"string","d":"目标下管商户子账户协议号","i":1},{"n":"req_scene","t":"string","d":"请求场景","e":["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT","SJT_MICRO_MERCHANT","WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"],"i":1},{"n":"fund_repatriation_strategy","t":"string","d":"微众资金划回策略","e":["ALL_FORBIDDEN","ALL_ALLOWED_WHEN_UNIQUE"],"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"wxpay_punish_no","t":"string","d":"微信支付管控单号","r":1},{"n":"out_request_no","t":"string","d":"微众管控单号","r":1}]}],"options":"{\\n  json: {\\n    out_request_no: 'example_out_request_no',\\n    mchid: 'example_mchid',\\n    bal_account_no: sensitive('传入的目标下管台账ID'),\\n    punish_scene: 1,\\n    punish_reason: 'example_punish_reason',\\n    punish_end_time: '2015-05-20T13:29:35+08:00',\\n    card_no: sensitive('6222020200112233445'),\\n    sgn_no: 'example_sgn_no',\\n    req_scene: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT',\\n    fund_repatriation_strategy: 'ALL_FORBIDDEN',\\n  },\\n}","message":"POST\\n/v3/aggracct-bc/wb-channel/control-orders/punish\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_request_no\\":\\"example_out_request_no\\",\\"mchid\\":\\"example_mchid\\",\\"bal_account_no\\":\\"（密文）\\",\\"punish_scene\\":1,\\"punish_reason\\":\\"example_punish_reason\\",\\"punish_end_time\\":\\"2015-05-20T13:29:35+08:00\\",\\"card_no\\":\\"（密文）\\",\\"sgn_no\\":\\"example_sgn_no\\",\\"req_scene\\":\\"SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT\\",\\"fund_repatriation_strategy\\":\\"ALL_FORBIDDEN\\"}\\n"}]},"relativePath":"openapi/v3/aggracct-bc/wb-channel/control-orders/punish.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/aggracct-bc/wb-channel/control-orders/punish.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/aggracct-bc/wb-channel/control-orders/punish.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const punish = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  punish as default
};
