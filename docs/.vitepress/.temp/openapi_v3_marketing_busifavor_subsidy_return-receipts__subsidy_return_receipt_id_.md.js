import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询商家券营销补差回退单详情","description":"查询商家券营销补差回退单详情 GET v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id} 运营工具∙商家券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}","chain":".v3.marketing.busifavor.subsidy.returnReceipts._subsidy_return_receipt_id_","area":"coupon-busifavor","sections":[{"verb":"get","title":"查询商家券营销补差回退单详情","official":["https://pay.weixin.qq.com/doc/v3/merchant/4017147344","https://pay.weixin.qq.com/doc/v3/partner/4017171779"],"roles":["直连商户"],"tags":["运营工具∙商家券"],"updated":"2021.06.29","flags":[],"request":[{"n":"subsidy_return_receipt_id","t":"string","d":"补差回退单号","r":1}],"replies":[{"status":200,"rows":[{"n":"subsidy_return_receipt_id","t":"string","d":"补差回退单号"},{"n":"stock_id","t":"string","d":"商家券批次号","r":1},{"n":"coupon_code","t":"string","d":"商家券Code","r":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1},{"n":"refund_id","t":"string","d":"微信支付退款单号","r":1},{"n":"payer_merchant","t":"string","d":"原营销补差扣款商户号","r":1},{"n":"payee_merchant","t":"string","d":"原营销补差入账商户号","r":1},{"n":"amount","t":"integer","d":"补差回退金额","r":1},{"n":"description","t":"string","d":"补差回退描述","r":1},{"n":"status","t":"string","d":"补差回退单据状态","r":1},{"n":"fail_reason","t":"string","d":"补差回退失败原因"},{"n":"return_done_time","t":"string","d":"补差回退完成时间"},{"n":"subsidy_receipt_id","t":"string","d":"补差付款单号","r":1},{"n":"out_subsidy_return_no","t":"string","d":"业务请求唯一单号","r":1},{"n":"return_create_time","t":"string","d":"补差回退发起时间"}]}],"options":"{\\n  subsidy_return_receipt_id: '2120200119165100000000000001',\\n}","message":"GET\\n/v3/marketing/busifavor/subsidy/return-receipts/2120200119165100000000000001\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _subsidy_return_receipt_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _subsidy_return_receipt_id_ as default
};
