import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询订单剩余可退款金额API","description":"查询订单剩余可退款金额API GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts 跨境∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts","chain":".v3.global.profitSharing.transactions._transaction_id_.refundableAmounts","area":"cross-border-profitsharing","sections":[{"verb":"get","title":"查询订单剩余可退款金额API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013024982"],"roles":["直连模式","机构模式"],"tags":["跨境∙分账"],"updated":"2022.11.08","flags":[],"request":[{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"refundable_amount","t":"integer","d":"订单剩余可退款金额"},{"n":"currency","t":"string","d":"货币类型"},{"n":"funds_refundable_amount","t":"integer","d":"订单剩余可使用垫付资金退款的金额"}]}],"options":"{\\n  transaction_id: '4208450740201411110007820472',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/global/profit-sharing/transactions/4208450740201411110007820472/refundable-amounts?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const refundableAmounts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  refundableAmounts as default
};
