import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询订单剩余可出境余额API","description":"查询订单剩余可出境余额API GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts 收付通∙跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts","chain":".v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts","area":"ecommerce-pay","sections":[{"verb":"get","title":"查询订单剩余可出境余额API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476109"],"roles":["电商平台"],"tags":["收付通∙跨境"],"updated":"2022.04.19","flags":[],"request":[{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1},{"n":"available_abroad_amount","t":"integer","d":"订单剩余可出境金额","r":1}]}],"options":"{\\n  transaction_id: '4208450740201411110007820472',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/funds-to-oversea/transactions/4208450740201411110007820472/available_abroad_amounts?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const available_abroad_amounts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  available_abroad_amounts as default
};
