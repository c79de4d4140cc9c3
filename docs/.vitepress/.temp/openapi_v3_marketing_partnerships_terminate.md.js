import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"终止合作关系API","description":"终止合作关系API POST v3/marketing/partnerships/terminate 运营工具∙委托营销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partnerships/terminate","chain":".v3.marketing.partnerships.terminate","area":"product-coupon","sections":[{"verb":"post","title":"终止合作关系API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4017164460","https://pay.weixin.qq.com/doc/v3/partner/4017171868"],"roles":["直连商户","服务商","渠道商"],"tags":["运营工具∙委托营销"],"updated":"2020.04.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"partner","t":"object","d":"合作方信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"合作方类别","e":["APPID","MERCHANT"],"r":1,"i":2},{"n":"appid","t":"string","d":"合作方APPID","i":2},{"n":"merchant_id","t":"string","d":"合作方商户ID","i":2},{"n":"authorized_data","t":"object","d":"被授权数据","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"business_type","t":"string","d":"授权业务类别","e":["FAVOR_STOCK","BUSIFAVOR_STOCK"],"r":1,"i":2},{"n":"stock_id","t":"string","d":"授权批次ID","i":2},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object","r":1},{"n":"Idempotency-Key","t":"string","d":"业务请求幂等值","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"terminate_time","t":"string","d":"终止合作关系时间","r":1}]}],"options":"{\\n  json: {\\n    partner: {\\n      type: 'APPID',\\n      appid: 'wx4e1916a585d1f4e9',\\n      merchant_id: '2480029552',\\n    },\\n    authorized_data: {\\n      business_type: 'FAVOR_STOCK',\\n      stock_id: '2433405',\\n    },\\n  },\\n  headers: {\\n    'Idempotency-Key': '12345',\\n  },\\n}","message":"POST\\n/v3/marketing/partnerships/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"partner\\":{\\"type\\":\\"APPID\\",\\"appid\\":\\"wx4e1916a585d1f4e9\\",\\"merchant_id\\":\\"2480029552\\"},\\"authorized_data\\":{\\"business_type\\":\\"FAVOR_STOCK\\",\\"stock_id\\":\\"2433405\\"}}\\n"}]},"relativePath":"openapi/v3/marketing/partnerships/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/partnerships/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partnerships/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
