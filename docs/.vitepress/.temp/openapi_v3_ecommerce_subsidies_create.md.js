import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"请求补差API","description":"请求补差API POST v3/ecommerce/subsidies/create 收付通∙补差","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/subsidies/create","chain":".v3.ecommerce.subsidies.create","area":"ecommerce-settlement","sections":[{"verb":"post","title":"请求补差API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012477631"],"roles":["电商平台"],"tags":["收付通∙补差"],"updated":"2024.11.04","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"amount","t":"integer","d":"补差金额","r":1,"i":1},{"n":"description","t":"string","d":"补差描述","r":1,"i":1},{"n":"refund_id","t":"string","d":"微信退款单号","i":1},{"n":"out_subsidy_no","t":"string","d":"商户补差单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"subsidy_id","t":"string","d":"微信补差单号","r":1},{"n":"description","t":"string","d":"补差描述","r":1},{"n":"amount","t":"integer","d":"补差金额","r":1},{"n":"result","t":"string","d":"补差单结果","e":["SUCCESS","FAIL","REFUND"],"r":1},{"n":"success_time","t":"string","d":"补差完成时间","r":1},{"n":"out_subsidy_no","t":"string","d":"业务请求唯一单号"}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    transaction_id: '4208450740201411110007820472',\\n    amount: 10,\\n    description: '传入的自定义补差描述',\\n    refund_id: '3008450740201411110007820472',\\n    out_subsidy_no: 'P20150806125347',\\n  },\\n}","message":"POST\\n/v3/ecommerce/subsidies/create\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"transaction_id\\":\\"4208450740201411110007820472\\",\\"amount\\":10,\\"description\\":\\"传入的自定义补差描述\\",\\"refund_id\\":\\"3008450740201411110007820472\\",\\"out_subsidy_no\\":\\"P20150806125347\\"}\\n"}]},"relativePath":"openapi/v3/ecommerce/subsidies/create.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/subsidies/create.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/subsidies/create.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const create = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  create as default
};
