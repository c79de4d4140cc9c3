import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户关单","description":"商户关单 POST v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close 还款支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close","chain":".v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close","area":"combine-pay","sections":[{"verb":"post","title":"商户关单","official":["https://pay.weixin.qq.com/doc/v3/partner/4015124497"],"roles":["服务商"],"tags":["还款支付"],"updated":"2025.05.29","flags":[],"request":[{"n":"combine_out_trade_no","t":"string","d":"还款单订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_orders","t":"object[]","d":"还款明细单信息列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"还款单发起商户号","r":1,"i":2},{"n":"out_trade_no","t":"string","d":"还款明细单订单号","r":1,"i":2},{"n":"sub_mchid","t":"string","d":"二级商户号","i":2}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  combine_out_trade_no: '1217752501201407033233368018',\\n  json: {\\n    sub_orders: [\\n      {\\n        mchid: '1900000109',\\n        out_trade_no: '20150806125346',\\n        sub_mchid: '1900000109',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/repayment/combine-transactions/partner/out-trade-no/1217752501201407033233368018/close\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_orders\\":[{\\"mchid\\":\\"1900000109\\",\\"out_trade_no\\":\\"20150806125346\\",\\"sub_mchid\\":\\"1900000109\\"}]}\\n"}]},"relativePath":"openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const close = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  close as default
};
