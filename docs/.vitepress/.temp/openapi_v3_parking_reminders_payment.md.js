import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"同步支付结果通知","description":"同步支付结果通知 POST v3/parking/reminders/payment 停车缴费服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/parking/reminders/payment","chain":".v3.parking.reminders.payment","area":"payscore-parking","sections":[{"verb":"post","title":"同步支付结果通知","official":["https://pay.weixin.qq.com/doc/v3/partner/4019557765"],"roles":["普通服务商"],"tags":["停车缴费服务"],"updated":"2026.06.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_serial_number","t":"string","d":"商户停车单号","r":1,"i":1},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"parking_id","t":"string","d":"微信停车场ID","r":1,"i":1},{"n":"parking_state","t":"string","d":"停车状态","e":["PARKING_STATUS_UNKNOWN","PARKING_STATUS_PARKING","PARKING_STATUS_NOT_PARKING"],"r":1,"i":1},{"n":"pay_type","t":"string","d":"支付类型","e":["PAY_TYPE_UNKNOWN","PAY_TYPE_WXPAY","PAY_TYPE_OTHERS"],"r":1,"i":1},{"n":"openid","t":"string","d":"付款用户OpenID","i":1},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1},{"n":"total_amount","t":"integer","d":"总费用","r":1,"i":1},{"n":"paid_amount","t":"integer","d":"已支付费用","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户支付订单号","i":1},{"n":"pay_channel","t":"string","d":"支付渠道","e":["PAY_CHANNEL_UNKNOWN","PAY_CHANNEL_WECHAT_PAY_NOTIF","PAY_CHANNEL_SCAN_QRCODE","PAY_CHANNEL_OFFICIAL_ACCOUNT","PAY_CHANNEL_MCH_MINI_PROG","PAY_CHANNEL_OTHERS"],"i":1},{"n":"pay_time","t":"integer","d":"支付时间","i":1},{"n":"token","t":"string","d":"消息支付防伪凭证","i":1},{"n":"wx_trade_no","t":"string","d":"微信支付订单号","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    out_serial_number: 'PARK202407041530001',\\n    plate_number: '传入的自定义车牌号',\\n    parking_id: 'WXPARK001',\\n    parking_state: 'PARKING_STATUS_PARKING',\\n    pay_type: 'PAY_TYPE_WXPAY',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    sub_mchid: '1900000109',\\n    total_amount: 1500,\\n    paid_amount: 1500,\\n    out_trade_no: 'TRADE202407041530001',\\n    pay_channel: 'PAY_CHANNEL_WECHAT_PAY_NOTIF',\\n    pay_time: 1720081800,\\n    token: 'token1234567890',\\n    wx_trade_no: '4200001999202407041234567890',\\n  },\\n}","message":"POST\\n/v3/parking/reminders/payment\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_serial_number\\":\\"PARK202407041530001\\",\\"plate_number\\":\\"传入的自定义车牌号\\",\\"parking_id\\":\\"WXPARK001\\",\\"parking_state\\":\\"PARKING_STATUS_PARKING\\",\\"pay_type\\":\\"PAY_TYPE_WXPAY\\",\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"sub_mchid\\":\\"1900000109\\",\\"total_amount\\":1500,\\"paid_amount\\":1500,\\"out_trade_no\\":\\"TRADE202407041530001\\",\\"pay_channel\\":\\"PAY_CHANNEL_WECHAT_PAY_NOTIF\\",\\"pay_time\\":1720081800,\\"token\\":\\"token1234567890\\",\\"wx_trade_no\\":\\"4200001999202407041234567890\\"}\\n"}]},"relativePath":"openapi/v3/parking/reminders/payment.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/parking/reminders/payment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/parking/reminders/payment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const payment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  payment as default
};
