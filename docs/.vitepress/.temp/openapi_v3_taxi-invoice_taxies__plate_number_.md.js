import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取出租车信息API","description":"获取出租车信息API GET v3/taxi-invoice/taxies/{plate_number} 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/taxies/{plate_number}","chain":".v3.taxiInvoice.taxies._plate_number_","area":"taxi-invoice","sections":[{"verb":"get","title":"获取出租车信息API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012460169"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2023.01.13","flags":[],"request":[{"n":"plate_number","t":"string","d":"车牌号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"region_id","t":"integer","d":"行政区划代码","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"plate_number","t":"string","d":"车牌号","r":1},{"n":"company_name","t":"string","d":"公司名称","r":1},{"n":"company_mchid","t":"string","d":"公司商户号","r":1},{"n":"main_license","t":"string","d":"主班司机资格证号","r":1},{"n":"deputy_license","t":"string","d":"副班司机资格证号","r":1},{"n":"region_id","t":"integer","d":"行政区划代码","r":1},{"n":"support_invoice","t":"boolean","d":"是否支持开票","r":1},{"n":"taxi_state","t":"string","d":"出租车状态","r":1}]}],"options":"{\\n  plate_number: '传入的自定义车牌号',\\n  query: {\\n    region_id: 510100,\\n  },\\n}","message":"GET\\n/v3/taxi-invoice/taxies/%E4%BC%A0%E5%85%A5%E7%9A%84%E8%87%AA%E5%AE%9A%E4%B9%89%E8%BD%A6%E7%89%8C%E5%8F%B7?region_id=510100\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/taxi-invoice/taxies/{plate_number}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/taxies/{plate_number}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/taxies/{plate_number}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _plate_number_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _plate_number_ as default
};
