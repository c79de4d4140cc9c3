import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"请求售后服务分账 / 查询售后服务分账结果","description":"请求售后服务分账 POST v3/ecommerce/profitsharing/after-sales-orders 收付通∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/profitsharing/after-sales-orders","chain":".v3.ecommerce.profitsharing.afterSalesOrders","area":"ecommerce-settlement","sections":[{"verb":"post","title":"请求售后服务分账","official":["https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html"],"roles":["电商平台"],"tags":["收付通∙分账"],"updated":"2023.07.11","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"amount","t":"integer","d":"回退金额","r":1,"i":1},{"n":"type","t":"string","d":"类型","e":["SERVICE_FEE_INCOME"],"r":1,"i":1},{"n":"scene","t":"string","d":"场景","e":["REFUND_TICKET","CHANGE_TICKET","RETURN_GOODS"],"r":1,"i":1},{"n":"refund_id","t":"string","d":"微信退款单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"amount","t":"integer","d":"分账金额","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    transaction_id: '3008450740201411110007820472',\\n    amount: 10,\\n    type: 'SERVICE_FEE_INCOME',\\n    scene: 'REFUND_TICKET',\\n    refund_id: '50000000382019052709732678859',\\n  },\\n}","message":"POST\\n/v3/ecommerce/profitsharing/after-sales-orders\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"transaction_id\\":\\"3008450740201411110007820472\\",\\"amount\\":10,\\"type\\":\\"SERVICE_FEE_INCOME\\",\\"scene\\":\\"REFUND_TICKET\\",\\"refund_id\\":\\"50000000382019052709732678859\\"}\\n"},{"verb":"get","title":"查询售后服务分账结果","official":["https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html"],"roles":["电商平台"],"tags":["收付通∙分账"],"updated":"2023.07.11","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"transaction_id","t":"string","d":"微信分账单号","r":1},{"n":"amount","t":"integer","d":"分账金额","r":1},{"n":"result","t":"string","d":"分账结果","e":["PROCESSING","SUCCESS","FAILED"],"r":1},{"n":"fail_reason","t":"string","d":"分账失败原因","e":["ACCOUNT_ABNORMAL","NO_RELATION","RECEIVER_HIGH_RISK"]},{"n":"finish_time","t":"string","d":"分账完成时间","r":1}]}],"options":"{\\n  query: {\\n    sub_mchid: '1900000109',\\n    transaction_id: '3008450740201411110007820472',\\n  },\\n}","message":"GET\\n/v3/ecommerce/profitsharing/after-sales-orders?sub_mchid=1900000109&transaction_id=3008450740201411110007820472\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/profitsharing/after-sales-orders.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/profitsharing/after-sales-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/profitsharing/after-sales-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const afterSalesOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  afterSalesOrders as default
};
