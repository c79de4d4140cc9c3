import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"营销补差回退API","description":"营销补差回退API POST v3/marketing/busifavor/subsidy/return-receipts 运营工具∙商家券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/busifavor/subsidy/return-receipts","chain":".v3.marketing.busifavor.subsidy.returnReceipts","area":"coupon-busifavor","sections":[{"verb":"post","title":"营销补差回退API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4017147332","https://pay.weixin.qq.com/doc/v3/merchant/4017147340","https://pay.weixin.qq.com/doc/v3/partner/4017170533","https://pay.weixin.qq.com/doc/v3/partner/4017171673"],"roles":["直连商户"],"tags":["运营工具∙商家券"],"updated":"2021.04.13","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"stock_id","t":"string","d":"商家券批次号","r":1,"i":1},{"n":"coupon_code","t":"string","d":"商家券Code","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1,"i":1},{"n":"refund_id","t":"string","d":"微信支付退款单号","r":1,"i":1},{"n":"payer_merchant","t":"string","d":"原营销补差扣款商户号","r":1,"i":1},{"n":"payee_merchant","t":"string","d":"原营销补差入账商户号","r":1,"i":1},{"n":"amount","t":"integer","d":"补差回退金额","r":1,"i":1},{"n":"description","t":"string","d":"补差回退描述","r":1,"i":1},{"n":"out_subsidy_return_no","t":"string","d":"业务请求唯一单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"subsidy_return_receipt_id","t":"string","d":"补差回退单号"},{"n":"stock_id","t":"string","d":"商家券批次号","r":1},{"n":"coupon_code","t":"string","d":"商家券Code","r":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1},{"n":"refund_id","t":"string","d":"微信支付退款单号","r":1},{"n":"payer_merchant","t":"string","d":"原营销补差扣款商户号","r":1},{"n":"payee_merchant","t":"string","d":"原营销补差入账商户号","r":1},{"n":"amount","t":"integer","d":"补差回退金额","r":1},{"n":"description","t":"string","d":"补差回退描述","r":1},{"n":"status","t":"string","d":"补差回退单据状态","r":1},{"n":"fail_reason","t":"string","d":"补差回退失败原因"},{"n":"return_done_time","t":"string","d":"补差回退完成时间"},{"n":"subsidy_receipt_id","t":"string","d":"补差付款单号","r":1},{"n":"out_subsidy_return_no","t":"string","d":"业务请求唯一单号","r":1},{"n":"return_create_time","t":"string","d":"补差回退发起时间"}]}],"options":"{\\n  json: {\\n    stock_id: '128888000000001',\\n    coupon_code: 'ABCD12345678',\\n    transaction_id: '4200000913202101152566792388',\\n    refund_id: '50100506732021010105138718375',\\n    payer_merchant: '1900000001',\\n    payee_merchant: '1900000002',\\n    amount: 100,\\n    description: '20210115DESCRIPTION',\\n    out_subsidy_return_no: 'subsidy-abcd-12345678',\\n  },\\n}","message":"POST\\n/v3/marketing/busifavor/subsidy/return-receipts\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"stock_id\\":\\"128888000000001\\",\\"coupon_code\\":\\"ABCD12345678\\",\\"transaction_id\\":\\"4200000913202101152566792388\\",\\"refund_id\\":\\"50100506732021010105138718375\\",\\"payer_merchant\\":\\"1900000001\\",\\"payee_merchant\\":\\"1900000002\\",\\"amount\\":100,\\"description\\":\\"20210115DESCRIPTION\\",\\"out_subsidy_return_no\\":\\"subsidy-abcd-12345678\\"}\\n"}]},"relativePath":"openapi/v3/marketing/busifavor/subsidy/return-receipts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/busifavor/subsidy/return-receipts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/subsidy/return-receipts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const returnReceipts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  returnReceipts as default
};
