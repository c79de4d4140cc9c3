import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"同步车辆入场通知","description":"同步车辆入场通知 POST v3/parking/reminders/entry 停车缴费服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/parking/reminders/entry","chain":".v3.parking.reminders.entry","area":"payscore-parking","sections":[{"verb":"post","title":"同步车辆入场通知","official":["https://pay.weixin.qq.com/doc/v3/partner/4019557757"],"roles":["普通服务商"],"tags":["停车缴费服务"],"updated":"2026.06.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_serial_number","t":"string","d":"商户停车单号","r":1,"i":1},{"n":"parking_id","t":"string","d":"微信停车场ID","r":1,"i":1},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"enter_timestamp","t":"integer","d":"车辆入场时间","r":1,"i":1},{"n":"plate_color","t":"string","d":"车牌颜色","e":["PLATE_COLOR_UNKNOWN","PLATE_COLOR_BLUE","PLATE_COLOR_YELLOW","PLATE_COLOR_BLACK","PLATE_COLOR_WHITE","PLATE_COLOR_GREEN","PLATE_COLOR_YELLOW_GREEN","PLATE_COLOR_AGRICULTURAL_YELLOW","PLATE_COLOR_OTHER"],"r":1,"i":1},{"n":"car_type","t":"string","d":"车辆性质","e":["PLATE_TYPE_UNKNOWN","PLATE_TYPE_TEMPORARY","PLATE_TYPE_MONTHLY","PLATE_TYPE_FREE","PLATE_TYPE_PREPAID","PLATE_TYPE_OTHERS"],"r":1,"i":1},{"n":"vehicle_type","t":"string","d":"车辆类型","e":["VEHICLE_TYPE_UNKNOWN","VEHICLE_TYPE_SMALL","VEHICLE_TYPE_LARGE","VEHICLE_TYPE_EXTRA_LARGE","VEHICLE_TYPE_ALL_TYPE"],"r":1,"i":1},{"n":"entrance_number","t":"string","d":"停车场入口编号","i":1},{"n":"entrance_name","t":"string","d":"停车场入口名称","i":1},{"n":"discount_template_id","t":"integer[]","d":"优惠信息模板ID","i":1}],"replies":[{"status":200,"rows":[{"n":"serial_number","t":"string","d":"微信停车单号"}]}],"options":"{\\n  json: {\\n    out_serial_number: 'PARK202407041530001',\\n    parking_id: 'WXPARK001',\\n    plate_number: '传入的自定义车牌号',\\n    enter_timestamp: 1720078200,\\n    plate_color: 'PLATE_COLOR_BLUE',\\n    car_type: 'PLATE_TYPE_TEMPORARY',\\n    vehicle_type: 'VEHICLE_TYPE_SMALL',\\n    entrance_number: 'A01',\\n    entrance_name: 'ENTRANCE_NAME',\\n    discount_template_id: [1001, 1002],\\n  },\\n}","message":"POST\\n/v3/parking/reminders/entry\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_serial_number\\":\\"PARK202407041530001\\",\\"parking_id\\":\\"WXPARK001\\",\\"plate_number\\":\\"传入的自定义车牌号\\",\\"enter_timestamp\\":1720078200,\\"plate_color\\":\\"PLATE_COLOR_BLUE\\",\\"car_type\\":\\"PLATE_TYPE_TEMPORARY\\",\\"vehicle_type\\":\\"VEHICLE_TYPE_SMALL\\",\\"entrance_number\\":\\"A01\\",\\"entrance_name\\":\\"ENTRANCE_NAME\\",\\"discount_template_id\\":[1001,1002]}\\n"}]},"relativePath":"openapi/v3/parking/reminders/entry.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/parking/reminders/entry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/parking/reminders/entry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const entry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  entry as default
};
