import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取出租车公司商户信息API","description":"获取出租车公司商户信息API GET v3/taxi-invoice/taxi-companies/{company_mchid} 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/taxi-companies/{company_mchid}","chain":".v3.taxiInvoice.taxiCompanies._company_mchid_","area":"taxi-invoice","sections":[{"verb":"get","title":"获取出租车公司商户信息API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012460161"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2023.01.13","flags":[],"request":[{"n":"company_mchid","t":"string","d":"商户号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"region_id","t":"integer","d":"行政区划ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"company_mchid","t":"string","d":"商户号","r":1},{"n":"enterprise_type","t":"string","d":"企业类型","r":1},{"n":"company_name","t":"string","d":"公司名称","r":1},{"n":"short_name","t":"string","d":"公司简称","r":1},{"n":"tax_id","t":"string","d":"税号","r":1},{"n":"address","t":"string","d":"公司地址","r":1},{"n":"phone","t":"string","d":"公司电话"},{"n":"bank_name","t":"string","d":"开户行"},{"n":"bank_account","t":"string","d":"银行账号"},{"n":"legal_person","t":"string","d":"企业法人姓名","r":1},{"n":"invoice_mode","t":"string","d":"开票渠道","r":1},{"n":"region_id","t":"integer","d":"行政区划代码","r":1}]}],"options":"{\\n  company_mchid: '1900000109',\\n  query: {\\n    region_id: 510100,\\n  },\\n}","message":"GET\\n/v3/taxi-invoice/taxi-companies/1900000109?region_id=510100\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/taxi-invoice/taxi-companies/{company_mchid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/taxi-companies/{company_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/taxi-companies/{company_mchid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _company_mchid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _company_mchid_ as default
};
