import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询出境结果API","description":"查询出境结果API GET v3/funds-to-oversea/orders/{out_order_id} 收付通∙跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/funds-to-oversea/orders/{out_order_id}","chain":".v3.fundsToOversea.orders._out_order_id_","area":"ecommerce-pay","sections":[{"verb":"get","title":"查询出境结果API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476127"],"roles":["电商平台"],"tags":["收付通∙跨境"],"updated":"2022.05.30","flags":[],"request":[{"n":"out_order_id","t":"string","d":"商户出境单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_order_id","t":"string","d":"商户出境单号","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"order_id","t":"string","d":"微信出境单号","r":1},{"n":"result","t":"string","d":"出境结果","r":1},{"n":"fail_reason","t":"string","d":"出境失败的原因"},{"n":"amount","t":"integer","d":"请求出境人民币金额","r":1},{"n":"foreign_amount","t":"integer","d":"真实出境外币金额"},{"n":"foreign_currency","t":"string","d":"外币币种","r":1},{"n":"rate","t":"integer","d":"汇率"},{"n":"exchange_rate_time","t":"string","d":"购汇时间"},{"n":"estimate_exchange_rate_time","t":"string","d":"预计购汇时间"},{"n":"departure_amount","t":"integer","d":"真实出境人民币金额"},{"n":"fee","t":"integer","d":"手续费人民币金额"},{"n":"charge_mchid","t":"string","d":"手续费承担商户号"},{"n":"charge_account_type","t":"string","d":"手续费承担账户"}]}],"options":"{\\n  out_order_id: 'merchant123123',\\n  query: {\\n    sub_mchid: '1231231',\\n    transaction_id: '4200000000000',\\n  },\\n}","message":"GET\\n/v3/funds-to-oversea/orders/merchant123123?sub_mchid=1231231&transaction_id=4200000000000\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/funds-to-oversea/orders/{out_order_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/funds-to-oversea/orders/{out_order_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/funds-to-oversea/orders/{out_order_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_order_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_order_id_ as default
};
