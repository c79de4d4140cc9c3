import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"同步非临停扩展支付","description":"同步非临停扩展支付 POST v3/parking/reminders/ext-payment 停车缴费服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/parking/reminders/ext-payment","chain":".v3.parking.reminders.extPayment","area":"payscore-parking","sections":[{"verb":"post","title":"同步非临停扩展支付","official":["https://pay.weixin.qq.com/doc/v3/partner/4020338487"],"roles":["普通服务商"],"tags":["停车缴费服务"],"updated":"2026.06.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_trade_no","t":"string","d":"商户支付订单号","r":1,"i":1},{"n":"fee_items","t":"object[]","d":"费用明细列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"fee_type","t":"string","d":"费用类型","e":["EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN","EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY","EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY","EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER"],"r":1,"i":2},{"n":"amount","t":"integer","d":"金额（单位为分）","r":1,"i":2},{"n":"pay_time","t":"integer","d":"支付时间（秒级时间戳）","r":1,"i":1},{"n":"wx_parking_lot_id","t":"string","d":"微信停车场ID","i":1},{"n":"wx_trade_no","t":"string","d":"微信支付订单号","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    out_trade_no: 'TRADE202407041530001',\\n    fee_items: [\\n      {\\n        fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY',\\n        amount: 5000,\\n      },\\n    ],\\n    pay_time: 1719128975,\\n    wx_parking_lot_id: '21232735744117624001123604298240',\\n    wx_trade_no: '4200001999202407041234567890',\\n  },\\n}","message":"POST\\n/v3/parking/reminders/ext-payment\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_trade_no\\":\\"TRADE202407041530001\\",\\"fee_items\\":[{\\"fee_type\\":\\"EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY\\",\\"amount\\":5000}],\\"pay_time\\":1719128975,\\"wx_parking_lot_id\\":\\"21232735744117624001123604298240\\",\\"wx_trade_no\\":\\"4200001999202407041234567890\\"}\\n"}]},"relativePath":"openapi/v3/parking/reminders/ext-payment.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/parking/reminders/ext-payment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/parking/reminders/ext-payment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const extPayment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  extPayment as default
};
