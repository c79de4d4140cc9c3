import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询分账结果","description":"查询分账结果 GET v3/profitsharing/orders/{out_order_no} 资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/profitsharing/orders/{out_order_no}","chain":".v3.profitsharing.orders._out_order_no_","area":"profitsharing","sections":[{"verb":"get","title":"查询分账结果","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012525210","https://pay.weixin.qq.com/doc/v3/partner/4012466850"],"roles":["直连商户","服务商"],"tags":["资金应用∙分账"],"updated":"2025.09.29","flags":[],"request":[{"n":"out_order_no","t":"string","d":"商户分账单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1},{"n":"order_id","t":"string","d":"微信分账单号","r":1},{"n":"state","t":"string","d":"分账单状态","e":["PROCESSING","FINISHED"],"r":1},{"n":"receivers","t":"object[]","d":"分账接收方列表","p":"对应TypeScript的array"},{"n":"amount","t":"integer","d":"分账金额","r":1,"i":1},{"n":"description","t":"string","d":"分账描述","r":1,"i":1},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1,"i":1},{"n":"account","t":"string","d":"分账接收方帐号","r":1,"i":1},{"n":"result","t":"string","d":"分账结果","e":["PENDING","SUCCESS","CLOSED"],"r":1,"i":1},{"n":"fail_reason","t":"string","d":"分账失败原因","e":["ACCOUNT_ABNORMAL","NO_RELATION","RECEIVER_HIGH_RISK","RECEIVER_REAL_NAME_NOT_VERIFIED","NO_AUTH","RECEIVER_RECEIPT_LIMIT","PAYER_ACCOUNT_ABNORMAL","INVALID_REQUEST"],"i":1},{"n":"detail_id","t":"string","d":"分账明细单号","i":1},{"n":"create_time","t":"string","d":"分账创建时间","r":1,"i":1},{"n":"finish_time","t":"string","d":"分账完成时间","r":1,"i":1}]}],"options":"{\\n  out_order_no: 'P20150806125346',\\n  query: {\\n    sub_mchid: '1900000109',\\n    transaction_id: '4208450740201411110007820472',\\n  },\\n}","message":"GET\\n/v3/profitsharing/orders/P20150806125346?sub_mchid=1900000109&transaction_id=4208450740201411110007820472\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/profitsharing/orders/{out_order_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/profitsharing/orders/{out_order_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/profitsharing/orders/{out_order_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_order_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_order_no_ as default
};
