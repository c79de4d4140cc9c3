import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"更新出租车信息API","description":"更新出租车信息API POST v3/taxi-invoice/taxi/update-taxi 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/taxi/update-taxi","chain":".v3.taxiInvoice.taxi.updateTaxi","area":"taxi-invoice","sections":[{"verb":"post","title":"更新出租车信息API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012460167"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2024.11.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"company_name","t":"string","d":"公司名称","r":1,"i":1},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"main_license","t":"string","d":"主班司机资格证号","r":1,"i":1},{"n":"deputy_license","t":"string","d":"副班司机资格证号","i":1},{"n":"region_id","t":"integer","d":"行政区划ID","r":1,"i":1},{"n":"invoice_flag","t":"string","d":"开票标记","i":1},{"n":"taxi_state","t":"string","d":"出租车状态","e":["IN_OPERATION","OUT_OPERATION"],"i":1}],"replies":[{"status":200,"rows":[{"n":"plate_number","t":"string","d":"车牌号","r":1},{"n":"company_name","t":"string","d":"公司名称","r":1},{"n":"mchid","t":"string","d":"商户号"},{"n":"main_license","t":"string","d":"主班司机资格证号","r":1},{"n":"deputy_license","t":"string","d":"副班司机资格证号"},{"n":"region_id","t":"integer","d":"行政区划ID","r":1}]}],"options":"{\\n  json: {\\n    plate_number: '传入的自定义车牌号',\\n    company_name: 'COMPANY_NAME',\\n    mchid: '1900000109',\\n    main_license: '6298416',\\n    deputy_license: '6298416',\\n    region_id: 510100,\\n    invoice_flag: 'INVOICE',\\n    taxi_state: 'IN_OPERATION',\\n  },\\n}","message":"POST\\n/v3/taxi-invoice/taxi/update-taxi\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"plate_number\\":\\"传入的自定义车牌号\\",\\"company_name\\":\\"COMPANY_NAME\\",\\"mchid\\":\\"1900000109\\",\\"main_license\\":\\"6298416\\",\\"deputy_license\\":\\"6298416\\",\\"region_id\\":510100,\\"invoice_flag\\":\\"INVOICE\\",\\"taxi_state\\":\\"IN_OPERATION\\"}\\n"}]},"relativePath":"openapi/v3/taxi-invoice/taxi/update-taxi.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/taxi/update-taxi.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/taxi/update-taxi.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateTaxi = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateTaxi as default
};
