import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销订单(商户订单号)","description":"撤销订单(商户订单号) POST v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse 跨境∙代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse","chain":".v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse","area":"cross-border-papay","sections":[{"verb":"post","title":"撤销订单(商户订单号)","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013015496"],"roles":["直连模式","机构模式"],"tags":["跨境∙代扣"],"updated":"2022.08.04","flags":[],"request":[{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  out_trade_no: '1217752501201407033233368018',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"POST\\n/v3/global/papay/transactions/out-trade-no/1217752501201407033233368018/reverse?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reverse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reverse as default
};
