import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"新增出租车公司API","description":"新增出租车公司API POST v3/taxi-invoice/taxi-company/create-taxi-company 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/taxi-company/create-taxi-company","chain":".v3.taxiInvoice.taxiCompany.createTaxiCompany","area":"taxi-invoice","sections":[{"verb":"post","title":"新增出租车公司API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012460154"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2023.01.13","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"company_name","t":"string","d":"公司名称","i":1},{"n":"tax_id","t":"string","d":"税号","r":1,"i":1},{"n":"address","t":"string","d":"公司地址","r":1,"i":1},{"n":"phone","t":"string","d":"公司电话","i":1},{"n":"bank_name","t":"string","d":"开户行","i":1},{"n":"bank_account","t":"string","d":"银行账号","i":1},{"n":"invoice_mode","t":"string","d":"开票渠道","r":1,"i":1},{"n":"legal_person","t":"string","d":"企业法人姓名","r":1,"i":1},{"n":"short_name","t":"string","d":"公司简称","i":1},{"n":"region_id","t":"integer","d":"行政区划ID","r":1,"i":1},{"n":"enterprise_type","t":"string","d":"企业类型","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"company_name","t":"string","d":"公司名称"}]}],"options":"{\\n  json: {\\n    company_name: 'COMPANY_NAME',\\n    tax_id: '12345678901234567J',\\n    address: '传入的自定义公司地址',\\n    phone: '075586013388',\\n    bank_name: '402713354941',\\n    bank_account: '12345678901234',\\n    invoice_mode: 'JIAO_WEI',\\n    legal_person: '传入的自定义企业法人姓名',\\n    short_name: 'SHORT_NAME',\\n    region_id: 510100,\\n    enterprise_type: 'ENTERPRISE',\\n  },\\n}","message":"POST\\n/v3/taxi-invoice/taxi-company/create-taxi-company\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"company_name\\":\\"COMPANY_NAME\\",\\"tax_id\\":\\"12345678901234567J\\",\\"address\\":\\"传入的自定义公司地址\\",\\"phone\\":\\"075586013388\\",\\"bank_name\\":\\"402713354941\\",\\"bank_account\\":\\"12345678901234\\",\\"invoice_mode\\":\\"JIAO_WEI\\",\\"legal_person\\":\\"传入的自定义企业法人姓名\\",\\"short_name\\":\\"SHORT_NAME\\",\\"region_id\\":510100,\\"enterprise_type\\":\\"ENTERPRISE\\"}\\n"}]},"relativePath":"openapi/v3/taxi-invoice/taxi-company/create-taxi-company.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/taxi-company/create-taxi-company.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/taxi-company/create-taxi-company.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createTaxiCompany = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createTaxiCompany as default
};
