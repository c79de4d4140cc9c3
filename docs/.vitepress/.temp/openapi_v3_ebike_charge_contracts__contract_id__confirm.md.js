import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建用户当次充电代扣凭证API","description":"创建用户当次充电代扣凭证API POST v3/ebike/charge/contracts/{contract_id}/confirm 电动自行车行业代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ebike/charge/contracts/{contract_id}/confirm","chain":".v3.ebike.charge.contracts._contract_id_.confirm","area":"vehicle","sections":[{"verb":"post","title":"创建用户当次充电代扣凭证API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml"],"roles":["直连商户","服务商"],"tags":["电动自行车行业代扣"],"updated":"2019.12.16","flags":["deprecated"],"request":[{"n":"contract_id","t":"string","d":"充电授权扣费协议号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1},{"n":"appid","t":"string","d":"服务商公众号ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"特约商户公众号ID","i":1},{"n":"charge_info","t":"object","d":"充电场景信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"start_time","t":"string","d":"开始时间","r":1,"i":2},{"n":"charging_station_name","t":"string","d":"充电站名称","r":1,"i":2},{"n":"charging_gun_number","t":"string","d":"充电枪编号","r":1,"i":2},{"n":"device_id","t":"string","d":"充电位设备号","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"charging_token","t":"string","d":"用户充电代扣凭证","r":1}]}],"options":"{\\n  contract_id: 'aAfixCs13LsdKPpfZfDkk2189ssXjfx',\\n  json: {\\n    sub_mchid: '1900000109',\\n    appid: 'wx47c677487ce3ac47',\\n    sub_appid: 'wxcc603d9f0d54eaf0',\\n    charge_info: {\\n      start_time: '2017-08-26T09:43:39+08:00',\\n      charging_station_name: 'CHARGING_STATION_NAME',\\n      charging_gun_number: '6555',\\n      device_id: '12343232',\\n    },\\n  },\\n}","message":"POST\\n/v3/ebike/charge/contracts/aAfixCs13LsdKPpfZfDkk2189ssXjfx/confirm\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"appid\\":\\"wx47c677487ce3ac47\\",\\"sub_appid\\":\\"wxcc603d9f0d54eaf0\\",\\"charge_info\\":{\\"start_time\\":\\"2017-08-26T09:43:39+08:00\\",\\"charging_station_name\\":\\"CHARGING_STATION_NAME\\",\\"charging_gun_number\\":\\"6555\\",\\"device_id\\":\\"12343232\\"}}\\n"}]},"relativePath":"openapi/v3/ebike/charge/contracts/{contract_id}/confirm.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ebike/charge/contracts/{contract_id}/confirm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ebike/charge/contracts/{contract_id}/confirm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const confirm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  confirm as default
};
