import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询单日交易汇总","description":"查询单日交易汇总 POST v3/gov/subsidy/transactions/summary/query-day 国补专区 江苏","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/transactions/summary/query-day","chain":".v3.gov.subsidy.transactions.summary.queryDay","area":"gov-subsidy","sections":[{"verb":"post","title":"查询单日交易汇总","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],"roles":["电商平台","服务商"],"tags":["国补专区","江苏"],"updated":"2025.06.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"qualification_region_code","t":"integer","d":"使用的资格的地区编码","r":1,"i":1},{"n":"query_date","t":"string","d":"查询的日期","r":1,"i":1},{"n":"query_type","t":"string","d":"查询的订单类别","e":["ORDER_TYPE_TRANSACTION","ORDER_TYPE_APPLIANCE_REDEEM","ORDER_TYPE_3C_REDEEM","ORDER_TYPE_N_QUALIFICATION_REDEEM"],"r":1,"i":1},{"n":"appliance_id","t":"integer","d":"消费品类ID","e":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17],"i":1},{"n":"cate_state","t":"string","d":"品类状态","e":["CATE_STATE_REDEEM","CATE_STATE_REFUND"],"i":1}],"replies":[{"status":200,"rows":[{"n":"code","t":"string","d":"响应码","r":1},{"n":"message","t":"string","d":"响应描述","r":1},{"n":"total_trade_count","t":"integer","d":"交易总笔数","r":1},{"n":"total_trade_amount","t":"integer","d":"交易总金额","r":1},{"n":"total_subsidy_count","t":"integer","d":"补贴总金额","r":1}]}],"options":"{\\n  json: {\\n    qualification_region_code: 310100,\\n    query_date: '2025-01-14',\\n    query_type: 'ORDER_TYPE_TRANSACTION',\\n    appliance_id: 1,\\n    cate_state: 'CATE_STATE_REDEEM',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/transactions/summary/query-day\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"qualification_region_code\\":310100,\\"query_date\\":\\"2025-01-14\\",\\"query_type\\":\\"ORDER_TYPE_TRANSACTION\\",\\"appliance_id\\":1,\\"cate_state\\":\\"CATE_STATE_REDEEM\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/transactions/summary/query-day.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/transactions/summary/query-day.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/transactions/summary/query-day.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const queryDay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  queryDay as default
};
