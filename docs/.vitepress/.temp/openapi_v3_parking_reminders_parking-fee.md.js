import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询停车费用","description":"查询停车费用 POST v3/parking/reminders/parking-fee 停车缴费服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/parking/reminders/parking-fee","chain":".v3.parking.reminders.parkingFee","area":"payscore-parking","sections":[{"verb":"post","title":"查询停车费用","official":["https://pay.weixin.qq.com/doc/v3/partner/4019557825"],"roles":["普通服务商"],"tags":["停车缴费服务"],"updated":"2026.06.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_serial_number","t":"string","d":"商户停车单号","r":1,"i":1},{"n":"plate_number","t":"string","d":"车牌号","i":1},{"n":"out_parking_id","t":"string","d":"商户停车场ID","i":1}],"replies":[{"status":200,"rows":[{"n":"total_amount","t":"integer","d":"当前总费用"},{"n":"parking_timestamp","t":"integer","d":"已停时长"},{"n":"parking_state","t":"string","d":"停车状态","e":["PARKING_STATE_UNKNOWN","PARKING_STATE_ENTERED","PARKING_STATE_EXIT_GATE","PARKING_STATE_EXITED","PARKING_STATE_UNEXPECTED_CLOSE"]},{"n":"pay_state","t":"string","d":"支付状态","e":["PAY_STATUS_UNKNOWN","PAY_STATUS_UNPAID","PAY_STATUS_PAID"]},{"n":"allowed_exit_timestamp","t":"integer","d":"免费待出场时间"},{"n":"next_raise_price","t":"integer","d":"下一次跳价价格"},{"n":"next_raise_timestamp","t":"integer","d":"下一次跳价时间"},{"n":"payable_amount","t":"integer","d":"应付金额"},{"n":"paid_amount","t":"integer","d":"已付金额"}]}],"options":"{\\n  json: {\\n    out_serial_number: 'PARK202407041530001',\\n    plate_number: '传入的自定义车牌号',\\n    out_parking_id: 'lot_sz_tencent_001',\\n  },\\n}","message":"POST\\n/v3/parking/reminders/parking-fee\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_serial_number\\":\\"PARK202407041530001\\",\\"plate_number\\":\\"传入的自定义车牌号\\",\\"out_parking_id\\":\\"lot_sz_tencent_001\\"}\\n"}]},"relativePath":"openapi/v3/parking/reminders/parking-fee.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/parking/reminders/parking-fee.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/parking/reminders/parking-fee.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parkingFee = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parkingFee as default
};
