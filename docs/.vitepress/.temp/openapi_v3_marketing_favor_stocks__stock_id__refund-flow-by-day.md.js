import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取批次退款明细下载链接","description":"获取批次退款明细下载链接 GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day 运营工具∙代金券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day","chain":".v3.marketing.favor.stocks._stock_id_.refundFlowByDay","area":"coupon-favor","sections":[{"verb":"get","title":"获取批次退款明细下载链接","official":[],"roles":["直连商户","服务商"],"tags":["运营工具∙代金券"],"updated":"2025.09.08","flags":[],"request":[{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"bill_date","t":"string","d":"账单日期","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"url","t":"string","d":"下载链接","r":1},{"n":"stock_refundflow_hash","t":"string","d":"账单文件摘要","r":1},{"n":"stock_refundflow_count","t":"string","d":"账单记录总条数","r":1}]}],"options":"{\\n  stock_id: '12356458',\\n  query: {\\n    bill_date: '2025-08-09',\\n  },\\n}","message":"GET\\n/v3/marketing/favor/stocks/12356458/refund-flow-by-day?bill_date=2025-08-09\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const refundFlowByDay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  refundFlowByDay as default
};
