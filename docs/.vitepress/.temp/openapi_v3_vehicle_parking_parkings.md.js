import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建停车入场API","description":"创建停车入场API POST v3/vehicle/parking/parkings 支付分∙停车服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/vehicle/parking/parkings","chain":".v3.vehicle.parking.parkings","area":"payscore-parking","sections":[{"verb":"post","title":"创建停车入场API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012533937","https://pay.weixin.qq.com/doc/v3/partner/4012533994"],"roles":["服务商"],"tags":["支付分∙停车服务"],"updated":"2021.08.06","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"out_parking_no","t":"string","d":"商户入场id","r":1,"i":1},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"plate_color","t":"string","d":"车牌颜色","e":["BLUE","GREEN","YELLOW","BLACK","WHITE","LIMEGREEN"],"r":1,"i":1},{"n":"notify_url","t":"string","d":"回调通知url","r":1,"i":1},{"n":"start_time","t":"string","d":"入场时间","r":1,"i":1},{"n":"parking_name","t":"string","d":"停车场名称","r":1,"i":1},{"n":"free_duration","t":"integer","d":"免费时长","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"id","t":"string","d":"停车入场id","r":1},{"n":"out_parking_no","t":"string","d":"商户入场id","r":1},{"n":"plate_number","t":"string","d":"车牌号","r":1},{"n":"plate_color","t":"string","d":"车牌颜色","e":["BLUE","GREEN","YELLOW","BLACK","WHITE","LIMEGREEN"],"r":1},{"n":"start_time","t":"string","d":"入场时间","r":1},{"n":"parking_name","t":"string","d":"停车场名称","r":1},{"n":"free_duration","t":"integer","d":"免费时长","r":1},{"n":"state","t":"string","d":"停车入场状态","e":["NORMAL","BLOCKED"],"r":1},{"n":"block_reason","t":"string","d":"不可用状态描述","e":["PAUSE","OVERDUE","OUT_SERVICE","EVALUATION_FAILED"]}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    out_parking_no: '1231243',\\n    plate_number: '传入的自定义车牌号',\\n    plate_color: 'BLUE',\\n    notify_url: 'https://yoursite.com/wxpay.html',\\n    start_time: '2017-08-26T10:43:39+08:00',\\n    parking_name: 'PARKING_NAME',\\n    free_duration: 3600,\\n  },\\n}","message":"POST\\n/v3/vehicle/parking/parkings\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"out_parking_no\\":\\"1231243\\",\\"plate_number\\":\\"传入的自定义车牌号\\",\\"plate_color\\":\\"BLUE\\",\\"notify_url\\":\\"https://yoursite.com/wxpay.html\\",\\"start_time\\":\\"2017-08-26T10:43:39+08:00\\",\\"parking_name\\":\\"PARKING_NAME\\",\\"free_duration\\":3600}\\n"}]},"relativePath":"openapi/v3/vehicle/parking/parkings.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/vehicle/parking/parkings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/vehicle/parking/parkings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parkings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parkings as default
};
