import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"请求补差回退API","description":"请求补差回退API POST v3/ecommerce/subsidies/return 收付通∙补差","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/subsidies/return","chain":".v3.ecommerce.subsidies.return","area":"ecommerce-settlement","sections":[{"verb":"post","title":"请求补差回退API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012477636"],"roles":["电商平台"],"tags":["收付通∙补差"],"updated":"2024.11.04","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"out_order_no","t":"string","d":"商户补差回退单号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"refund_id","t":"string","d":"微信退款单号","i":1},{"n":"amount","t":"integer","d":"补差回退金额","r":1,"i":1},{"n":"description","t":"string","d":"补差回退描述","r":1,"i":1},{"n":"subsidy_id","t":"string","d":"微信补差单号","i":1},{"n":"from","t":"object[]","d":"回退出资账户及金额","i":1,"p":"对应TypeScript的array"},{"n":"account","t":"string","d":"出资账户类型","e":["AVAILABLE","UNAVAILABLE"],"i":2},{"n":"amount","t":"integer","d":"出资金额","i":2}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"subsidy_refund_id","t":"string","d":"微信补差回退单号","r":1},{"n":"refund_id","t":"string","d":"微信退款单号","r":1},{"n":"out_order_no","t":"string","d":"商户补差回退单号","r":1},{"n":"amount","t":"integer","d":"补差回退金额","r":1},{"n":"description","t":"string","d":"补差回退描述","r":1},{"n":"subsidy_id","t":"string","d":"微信补差单号"},{"n":"result","t":"string","d":"补差回退结果","e":["SUCCESS","FAIL","REFUND"],"r":1},{"n":"success_time","t":"string","d":"补差回退完成时间","r":1},{"n":"from","t":"object[]","d":"退款出资账户及金额","p":"对应TypeScript的array"},{"n":"account","t":"string","e":["AVAILABLE","UNAVAILABLE"],"i":1},{"n":"amount","t":"integer","i":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    out_order_no: 'P20150806125346',\\n    transaction_id: '4208450740201411110007820472',\\n    refund_id: '3008450740201411110007820472',\\n    amount: 10,\\n    description: '传入的自定义补差回退描述',\\n    subsidy_id: '3008450740201411110007820472',\\n    from: [\\n      {\\n        account: 'AVAILABLE',\\n        amount: 10,\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/ecommerce/subsidies/return\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"out_order_no\\":\\"P20150806125346\\",\\"transaction_id\\":\\"4208450740201411110007820472\\",\\"refund_id\\":\\"3008450740201411110007820472\\",\\"amount\\":10,\\"description\\":\\"传入的自定义补差回退描述\\",\\"subsidy_id\\":\\"3008450740201411110007820472\\",\\"from\\":[{\\"account\\":\\"AVAILABLE\\",\\"amount\\":10}]}\\n"}]},"relativePath":"openapi/v3/ecommerce/subsidies/return.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/subsidies/return.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/subsidies/return.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _return = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _return as default
};
