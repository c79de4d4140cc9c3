import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询风险订单","description":"查询风险订单 POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades 风险管理","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-risk-manage/ec-trade-risk/query-risk-trades","chain":".v3.merchantRiskManage.ecTradeRisk.queryRiskTrades","area":"risk","sections":[{"verb":"post","title":"查询风险订单","official":["https://pay.weixin.qq.com/doc/v3/merchant/4013894247","https://pay.weixin.qq.com/doc/v3/partner/4013894221"],"roles":["普通商户","服务商"],"tags":["风险管理"],"updated":"2025.03.14","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"start_time","t":"string","d":"开始时间","i":1},{"n":"end_time","t":"string","d":"结束时间","i":1},{"n":"page_index","t":"integer","d":"查询页码","i":1},{"n":"page_size","t":"integer","d":"查询页大小","i":1}],"replies":[{"status":200,"rows":[{"n":"total_num","t":"integer","d":"总风险订单数"},{"n":"risk_trade_list","t":"object[]","d":"风险订单列表","p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","i":1},{"n":"risk_type","t":"integer","d":"风险类型","e":[1,2,3,4],"i":1},{"n":"risk_level","t":"integer","d":"风险等级","e":[1,2,3],"i":1},{"n":"risk_discove_time","t":"string","d":"投诉单状态","i":1}]}],"options":"{\\n  json: {\\n    sp_mchid: '1900000109',\\n    sub_mchid: '1900009231',\\n    mchid: '1900009231',\\n    start_time: '2025-05-20T13:29:35+08:00',\\n    end_time: '2025-05-20T13:29:35+08:00',\\n    page_index: 1,\\n    page_size: 10,\\n  },\\n}","message":"POST\\n/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"1900000109\\",\\"sub_mchid\\":\\"1900009231\\",\\"mchid\\":\\"1900009231\\",\\"start_time\\":\\"2025-05-20T13:29:35+08:00\\",\\"end_time\\":\\"2025-05-20T13:29:35+08:00\\",\\"page_index\\":1,\\"page_size\\":10}\\n"}]},"relativePath":"openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const queryRiskTrades = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  queryRiskTrades as default
};
