import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解冻剩余资金","description":"解冻剩余资金 POST v3/profitsharing/orders/unfreeze 资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/profitsharing/orders/unfreeze","chain":".v3.profitsharing.orders.unfreeze","area":"profitsharing","sections":[{"verb":"post","title":"解冻剩余资金","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012526374","https://pay.weixin.qq.com/doc/v3/partner/4012466860"],"roles":["直连商户","服务商"],"tags":["资金应用∙分账"],"updated":"2025.09.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1,"i":1},{"n":"description","t":"string","d":"分账描述","r":1,"i":1},{"n":"notify_url","t":"string","i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1},{"n":"order_id","t":"string","d":"微信分账单号","r":1},{"n":"state","t":"string","d":"分账单状态","e":["PROCESSING","FINISHED"],"r":1},{"n":"receivers","t":"object[]","d":"分账接收方列表","p":"对应TypeScript的array"},{"n":"amount","t":"integer","d":"分账金额","r":1,"i":1},{"n":"description","t":"string","d":"分账描述","r":1,"i":1},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1,"i":1},{"n":"account","t":"string","d":"分账接收方帐号","r":1,"i":1},{"n":"result","t":"string","d":"分账结果","r":1,"i":1},{"n":"fail_reason","t":"string","d":"分账失败原因","e":["ACCOUNT_ABNORMAL","NO_RELATION","RECEIVER_HIGH_RISK","RECEIVER_REAL_NAME_NOT_VERIFIED","NO_AUTH","RECEIVER_RECEIPT_LIMIT","PAYER_ACCOUNT_ABNORMAL","INVALID_REQUEST"],"r":1,"i":1},{"n":"detail_id","t":"string","d":"分账明细单号","i":1},{"n":"create_time","t":"string","d":"分账创建时间","r":1,"i":1},{"n":"finish_time","t":"string","d":"分账完成时间","r":1,"i":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    transaction_id: '4208450740201411110007820472',\\n    out_order_no: 'P20150806125346',\\n    description: '传入的自定义分账描述',\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n  },\\n}","message":"POST\\n/v3/profitsharing/orders/unfreeze\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"transaction_id\\":\\"4208450740201411110007820472\\",\\"out_order_no\\":\\"P20150806125346\\",\\"description\\":\\"传入的自定义分账描述\\",\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\"}\\n"}]},"relativePath":"openapi/v3/profitsharing/orders/unfreeze.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/profitsharing/orders/unfreeze.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/profitsharing/orders/unfreeze.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unfreeze = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unfreeze as default
};
