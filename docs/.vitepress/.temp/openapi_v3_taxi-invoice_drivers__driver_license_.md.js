import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取司机信息API","description":"获取司机信息API GET v3/taxi-invoice/drivers/{driver_license} 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/drivers/{driver_license}","chain":".v3.taxiInvoice.drivers._driver_license_","area":"taxi-invoice","sections":[{"verb":"get","title":"获取司机信息API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012461309"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2023.01.13","flags":[],"request":[{"n":"driver_license","t":"string","d":"营运资格证号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"region_id","t":"integer","d":"行政区划代码","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"driver_name","t":"string","d":"司机姓名","r":1},{"n":"company_name","t":"string","d":"公司名称","r":1},{"n":"company_mchid","t":"string","d":"商户号","r":1},{"n":"driver_license","t":"string","d":"营运资格证号","r":1},{"n":"driver_category","t":"string","d":"司机类别","r":1},{"n":"driver_photo","t":"object","d":"司机照片","p":"对应TypeScript的object"},{"n":"photo_type","t":"string","d":"照片类型","i":1},{"n":"photo_digest","t":"object","d":"司机照片摘要","i":1,"p":"对应TypeScript的object"},{"n":"hash_type","t":"string","d":"哈希类型","i":2},{"n":"hash_value","t":"string","d":"哈希值","i":2},{"n":"photo_url","t":"string","d":"头像url","i":1},{"n":"photo_data","t":"string","d":"头像icon","i":1},{"n":"region_id","t":"integer","d":"行政区划代码","r":1},{"n":"driver_state","t":"string","d":"司机状态","r":1}]}],"options":"{\\n  driver_license: '6298416',\\n  query: {\\n    region_id: 510100,\\n  },\\n}","message":"GET\\n/v3/taxi-invoice/drivers/6298416?region_id=510100\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/taxi-invoice/drivers/{driver_license}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/drivers/{driver_license}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/drivers/{driver_license}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _driver_license_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _driver_license_ as default
};
