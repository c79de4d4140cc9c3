import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请资金出境退回","description":"申请资金出境退回 POST v3/funds-to-oversea/return/return-orders 收付通∙跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/funds-to-oversea/return/return-orders","chain":".v3.fundsToOversea.return.returnOrders","area":"ecommerce-pay","sections":[{"verb":"post","title":"申请资金出境退回","official":["https://pay.weixin.qq.com/doc/v3/partner/4013735039"],"roles":["电商平台"],"tags":["收付通∙跨境"],"updated":"2025.02.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_return_no","t":"string","d":"商户出境退回单号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"out_order_id","t":"string","d":"商户出境单号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"refund_id","t":"string","d":"微信退款单号","i":1},{"n":"supplement_info","t":"string","d":"退回凭证补充信息","i":1},{"n":"amount","t":"integer","d":"退回金额","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_return_no","t":"string","d":"商户出境退回单号","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"return_id","t":"string","d":"微信出境退回单号","r":1},{"n":"out_order_id","t":"string","d":"商户出境单号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"supplement_info","t":"string","d":"退回凭证补充信息"},{"n":"amount","t":"integer","d":"退回金额","r":1},{"n":"state","t":"string","d":"出境退回状态","e":["PROCESSING","SUCCESS","FAILED"],"r":1},{"n":"create_time","t":"string","d":"创建时间","r":1},{"n":"success_time","t":"string","d":"成功时间"},{"n":"fail_reason","t":"string","d":"失败原因","e":["RETURN_AMOUNT_NOT_ENOUGH"]}]}],"options":"{\\n  json: {\\n    out_return_no: 'R20250220103930',\\n    sub_mchid: '123456',\\n    out_order_id: 'merchant_1123123',\\n    transaction_id: '420000000000000010',\\n    refund_id: '5017752501201407033233368018',\\n    supplement_info: '5017752501201407033233368018',\\n    amount: 100,\\n  },\\n}","message":"POST\\n/v3/funds-to-oversea/return/return-orders\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_return_no\\":\\"R20250220103930\\",\\"sub_mchid\\":\\"123456\\",\\"out_order_id\\":\\"merchant_1123123\\",\\"transaction_id\\":\\"420000000000000010\\",\\"refund_id\\":\\"5017752501201407033233368018\\",\\"supplement_info\\":\\"5017752501201407033233368018\\",\\"amount\\":100}\\n"}]},"relativePath":"openapi/v3/funds-to-oversea/return/return-orders.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/funds-to-oversea/return/return-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/funds-to-oversea/return/return-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const returnOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  returnOrders as default
};
