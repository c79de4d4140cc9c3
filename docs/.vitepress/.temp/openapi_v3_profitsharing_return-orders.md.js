import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"请求分账回退","description":"请求分账回退 POST v3/profitsharing/return-orders 资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/profitsharing/return-orders","chain":".v3.profitsharing.returnOrders","area":"profitsharing","sections":[{"verb":"post","title":"请求分账回退","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012525287","https://pay.weixin.qq.com/doc/v3/partner/4012466854"],"roles":["直连商户","服务商"],"tags":["资金应用∙分账"],"updated":"2025.09.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"order_id","t":"string","d":"微信分账单号","i":1},{"n":"out_order_no","t":"string","d":"商户分账单号","i":1},{"n":"out_return_no","t":"string","d":"商户回退单号","r":1,"i":1},{"n":"return_mchid","t":"string","d":"回退商户号","r":1,"i":1},{"n":"amount","t":"integer","d":"回退金额","r":1,"i":1},{"n":"description","t":"string","d":"回退描述","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"order_id","t":"string","d":"微信分账单号","r":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1},{"n":"out_return_no","t":"string","d":"商户回退单号","r":1},{"n":"return_id","t":"string","d":"微信回退单号","r":1},{"n":"return_mchid","t":"string","d":"回退商户号","r":1},{"n":"amount","t":"integer","d":"回退金额","r":1},{"n":"description","t":"string","d":"回退描述","r":1},{"n":"result","t":"string","d":"回退结果","e":["PROCESSING","SUCCESS","FAILED"],"r":1},{"n":"fail_reason","t":"string","d":"失败原因","e":["ACCOUNT_ABNORMAL","BALANCE_NOT_ENOUGH","TIME_OUT_CLOSED","PAYER_ACCOUNT_ABNORMAL","INVALID_REQUEST"]},{"n":"create_time","t":"string","d":"创建时间","r":1},{"n":"finish_time","t":"string","d":"完成时间","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    order_id: '3008450740201411110007820472',\\n    out_order_no: 'P20150806125346',\\n    out_return_no: 'R20190516001',\\n    return_mchid: '86693852',\\n    amount: 10,\\n    description: '传入的自定义回退描述',\\n  },\\n}","message":"POST\\n/v3/profitsharing/return-orders\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"order_id\\":\\"3008450740201411110007820472\\",\\"out_order_no\\":\\"P20150806125346\\",\\"out_return_no\\":\\"R20190516001\\",\\"return_mchid\\":\\"86693852\\",\\"amount\\":10,\\"description\\":\\"传入的自定义回退描述\\"}\\n"}]},"relativePath":"openapi/v3/profitsharing/return-orders.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/profitsharing/return-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/profitsharing/return-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const returnOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  returnOrders as default
};
