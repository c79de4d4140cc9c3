import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"回传处置结果","description":"回传处置结果 POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result 风险管理","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result","chain":".v3.merchantRiskManage.ecTradeRisk.recvDisposeResult","area":"risk","sections":[{"verb":"post","title":"回传处置结果","official":["https://pay.weixin.qq.com/doc/v3/merchant/4013894250","https://pay.weixin.qq.com/doc/v3/partner/4013894227"],"roles":["普通商户","服务商"],"tags":["风险管理"],"updated":"2025.03.14","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"final_risk_result","t":"integer","d":"最终风险结论","e":[1,2],"i":1},{"n":"final_risk_type","t":"integer","d":"最终风险类型","e":[1,2,3,4],"i":1},{"n":"disp_conclusion","t":"integer[]","d":"处置结论","e":[1,2,3],"i":1},{"n":"disp_addition","t":"string","d":"处置补充","i":1},{"n":"exist_complaint","t":"boolean","d":"是否有投诉","i":1},{"n":"refund_amount","t":"integer","d":"退款金额","i":1}],"replies":[{"status":200,"rows":[{"n":"rsp_msg","t":"string","d":"返回描述"}]}],"options":"{\\n  json: {\\n    sp_mchid: '1900000109',\\n    sub_mchid: '1900009231',\\n    mchid: '1900009231',\\n    out_trade_no: '20150806125346',\\n    final_risk_result: 1,\\n    final_risk_type: 1,\\n    disp_conclusion: [1],\\n    disp_addition: 'example_disp_addition',\\n    exist_complaint: true,\\n    refund_amount: 100,\\n  },\\n}","message":"POST\\n/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"1900000109\\",\\"sub_mchid\\":\\"1900009231\\",\\"mchid\\":\\"1900009231\\",\\"out_trade_no\\":\\"20150806125346\\",\\"final_risk_result\\":1,\\"final_risk_type\\":1,\\"disp_conclusion\\":[1],\\"disp_addition\\":\\"example_disp_addition\\",\\"exist_complaint\\":true,\\"refund_amount\\":100}\\n"}]},"relativePath":"openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recvDisposeResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recvDisposeResult as default
};
