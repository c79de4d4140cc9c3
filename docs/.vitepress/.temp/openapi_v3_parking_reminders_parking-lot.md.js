import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询停车场信息","description":"查询停车场信息 GET v3/parking/reminders/parking-lot 停车缴费服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/parking/reminders/parking-lot","chain":".v3.parking.reminders.parkingLot","area":"payscore-parking","sections":[{"verb":"get","title":"查询停车场信息","official":["https://pay.weixin.qq.com/doc/v3/partner/4023070758"],"roles":["普通服务商"],"tags":["停车缴费服务"],"updated":"2026.06.29","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"out_parking_lot_id","t":"string","d":"商户停车场ID","i":1},{"n":"wx_parking_lot_id","t":"string","d":"微信停车场ID","i":1}],"replies":[{"status":200,"rows":[{"n":"wx_parking_lot_id","t":"string","d":"微信停车场ID"},{"n":"out_parking_lot_id","t":"string","d":"商户停车场ID"},{"n":"parking_lot_name","t":"string","d":"停车场名称"},{"n":"parking_lot_address","t":"string","d":"停车场地址"},{"n":"payment_mini_prog_appid","t":"string","d":"支付小程序appid"},{"n":"payment_mini_prog_path","t":"string","d":"支付小程序path"},{"n":"parking_order_mini_prog_appid","t":"string","d":"停车订单小程序appid"},{"n":"parking_order_mini_prog_path","t":"string","d":"停车订单小程序path"},{"n":"enabled_state","t":"string","e":["ENABLED_STATE_UNKNOWN","ENABLED_STATE_NOT_ENABLED","ENABLED_STATE_ENABLED","ENABLED_STATE_OFFLINE"]},{"n":"reason","t":"string","d":"原因"}]}],"options":"{\\n  query: {\\n    out_parking_lot_id: 'lot_sz_tencent_001',\\n    wx_parking_lot_id: '21232735744117624001123604298240',\\n  },\\n}","message":"GET\\n/v3/parking/reminders/parking-lot?out_parking_lot_id=lot_sz_tencent_001&wx_parking_lot_id=21232735744117624001123604298240\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/parking/reminders/parking-lot.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/parking/reminders/parking-lot.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/parking/reminders/parking-lot.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parkingLot = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parkingLot as default
};
