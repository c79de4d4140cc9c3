import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"签到签退API","description":"签到签退API POST v3/taxi-invoice/attendance/punch 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/attendance/punch","chain":".v3.taxiInvoice.attendance.punch","area":"taxi-invoice","sections":[{"verb":"post","title":"签到签退API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012461368"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2023.01.13","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"driver_license","t":"string","d":"营运资格证号","r":1,"i":1},{"n":"event_time","t":"string","d":"事件发生时间","r":1,"i":1},{"n":"event_type","t":"string","d":"事件类型","r":1,"i":1},{"n":"region_id","t":"integer","d":"行政区划ID","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    plate_number: '传入的自定义车牌号',\\n    driver_license: '6298416',\\n    event_time: '2019-12-01T12:00:00.000+08:00',\\n    event_type: 'SIGN_IN',\\n    region_id: 510100,\\n  },\\n}","message":"POST\\n/v3/taxi-invoice/attendance/punch\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"plate_number\\":\\"传入的自定义车牌号\\",\\"driver_license\\":\\"6298416\\",\\"event_time\\":\\"2019-12-01T12:00:00.000+08:00\\",\\"event_type\\":\\"SIGN_IN\\",\\"region_id\\":510100}\\n"}]},"relativePath":"openapi/v3/taxi-invoice/attendance/punch.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/attendance/punch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/attendance/punch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const punch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  punch as default
};
