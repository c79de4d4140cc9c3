import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"同步车辆离场通知","description":"同步车辆离场通知 POST v3/parking/reminders/exit 停车缴费服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/parking/reminders/exit","chain":".v3.parking.reminders.exit","area":"payscore-parking","sections":[{"verb":"post","title":"同步车辆离场通知","official":["https://pay.weixin.qq.com/doc/v3/partner/4019557725"],"roles":["普通服务商"],"tags":["停车缴费服务"],"updated":"2026.06.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_serial_number","t":"string","d":"商户停车单号","r":1,"i":1},{"n":"exit_timestamp","t":"integer","d":"车辆出场时间","r":1,"i":1},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"plate_color","t":"string","d":"车牌颜色","e":["PLATE_COLOR_UNKNOWN","PLATE_COLOR_BLUE","PLATE_COLOR_YELLOW","PLATE_COLOR_BLACK","PLATE_COLOR_WHITE","PLATE_COLOR_GREEN","PLATE_COLOR_YELLOW_GREEN","PLATE_COLOR_AGRICULTURAL_YELLOW","PLATE_COLOR_OTHER"],"r":1,"i":1},{"n":"parking_id","t":"string","d":"微信停车场ID","r":1,"i":1},{"n":"pay_state","t":"string","d":"支付状态","e":["PAY_STATUS_UNKNOWN","PAY_STATUS_UNPAID","PAY_STATUS_PAID"],"i":1},{"n":"pay_type","t":"string","d":"支付类型","e":["PAY_TYPE_UNKNOWN","PAY_TYPE_WXPAY","PAY_TYPE_OTHERS"],"i":1},{"n":"out_trade_no","t":"string","d":"商户支付订单号","i":1},{"n":"total_amount","t":"integer","d":"总费用","i":1},{"n":"paid_amount","t":"integer","d":"已支付费用","i":1},{"n":"openid","t":"string","d":"付款用户OpenID","i":1},{"n":"pay_channel","t":"string","d":"支付渠道","e":["PAY_CHANNEL_UNKNOWN","PAY_CHANNEL_WECHAT_PAY_NOTIF","PAY_CHANNEL_SCAN_QRCODE","PAY_CHANNEL_OFFICIAL_ACCOUNT","PAY_CHANNEL_MCH_MINI_PROG","PAY_CHANNEL_OTHERS"],"i":1},{"n":"pay_time","t":"integer","d":"支付时间","i":1},{"n":"token","t":"string","d":"消息支付防伪凭证","i":1},{"n":"wx_trade_no","t":"string","d":"微信支付订单号","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    out_serial_number: 'PARK202407041530001',\\n    exit_timestamp: 1720081800,\\n    plate_number: '传入的自定义车牌号',\\n    plate_color: 'PLATE_COLOR_BLUE',\\n    parking_id: 'WXPARK001',\\n    pay_state: 'PAY_STATUS_PAID',\\n    pay_type: 'PAY_TYPE_WXPAY',\\n    out_trade_no: 'TRADE202407041530001',\\n    total_amount: 1500,\\n    paid_amount: 1500,\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    pay_channel: 'PAY_CHANNEL_WECHAT_PAY_NOTIF',\\n    pay_time: 1720081800,\\n    token: 'token1234567890',\\n    wx_trade_no: '4200001999202407041234567890',\\n  },\\n}","message":"POST\\n/v3/parking/reminders/exit\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_serial_number\\":\\"PARK202407041530001\\",\\"exit_timestamp\\":1720081800,\\"plate_number\\":\\"传入的自定义车牌号\\",\\"plate_color\\":\\"PLATE_COLOR_BLUE\\",\\"parking_id\\":\\"WXPARK001\\",\\"pay_state\\":\\"PAY_STATUS_PAID\\",\\"pay_type\\":\\"PAY_TYPE_WXPAY\\",\\"out_trade_no\\":\\"TRADE202407041530001\\",\\"total_amount\\":1500,\\"paid_amount\\":1500,\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"pay_channel\\":\\"PAY_CHANNEL_WECHAT_PAY_NOTIF\\",\\"pay_time\\":1720081800,\\"token\\":\\"token1234567890\\",\\"wx_trade_no\\":\\"4200001999202407041234567890\\"}\\n"}]},"relativePath":"openapi/v3/parking/reminders/exit.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/parking/reminders/exit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/parking/reminders/exit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const exit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  exit as default
};
