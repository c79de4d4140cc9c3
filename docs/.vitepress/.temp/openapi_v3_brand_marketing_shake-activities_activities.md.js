import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询摇优惠活动列表","description":"查询摇优惠活动列表 GET v3/brand/marketing/shake-activities/activities 经营工具∙摇优惠","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/marketing/shake-activities/activities","chain":".v3.brand.marketing.shakeActivities.activities","area":"brand","sections":[{"verb":"get","title":"查询摇优惠活动列表","official":["https://pay.weixin.qq.com/doc/v3/partner/4015783259"],"roles":["服务商"],"tags":["经营工具∙摇优惠"],"updated":"2025.08.04","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"limit","t":"integer","d":"分页大小","r":1,"i":1},{"n":"offset","t":"integer","d":"分页页码","r":1,"i":1},{"n":"activity_state","t":"string","d":"活动状态","e":["CREATED","DELIVERING","EXPIRED","PAUSED","TERMINATED"],"i":1},{"n":"audit_state","t":"string","e":["PENDING","APPROVED","REJECTED"],"i":1}],"replies":[{"status":200,"rows":[{"n":"offset","t":"integer","d":"分页页码","r":1},{"n":"limit","t":"integer","d":"分页大小","r":1},{"n":"total_count","t":"integer","d":"总数","r":1},{"n":"data","t":"object[]","d":"摇一摇有优惠活动列表","p":"对应TypeScript的array"},{"n":"id","t":"string","d":"活动id","r":1,"i":1},{"n":"name","t":"string","d":"活动名称","r":1,"i":1},{"n":"activity_state","t":"string","d":"活动状态","e":["CREATED","DELIVERING","EXPIRED","PAUSED","TERMINATED"],"r":1,"i":1},{"n":"audit_state","t":"string","e":["PENDING","APPROVED","REJECTED"],"r":1,"i":1},{"n":"available_quota","t":"integer","d":"可用库存","r":1,"i":1},{"n":"total_quota","t":"integer","d":"总库存","r":1,"i":1},{"n":"delivery_mode","t":"string","d":"投放模式","e":["SMART","TARGETED"],"r":1,"i":1},{"n":"time_range","t":"object","d":"投放时间范围","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"start_time","t":"string","d":"开始时间","r":1,"i":2},{"n":"end_time","t":"string","d":"结束时间","r":1,"i":2},{"n":"product_coupon","t":"object","d":"商品券","i":1,"p":"对应TypeScript的object"},{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1,"i":2},{"n":"stock_list","t":"object[]","d":"商品券批次列表","i":2,"p":"对应TypeScript的array"},{"n":"stock_id","t":"string","d":"批次ID","r":1,"i":3}]}],"options":"{\\n  query: {\\n    brand_id: '120344',\\n    limit: 5,\\n    offset: 10,\\n    activity_state: 'CREATED',\\n    audit_state: 'PENDING',\\n  },\\n}","message":"GET\\n/v3/brand/marketing/shake-activities/activities?brand_id=120344&limit=5&offset=10&activity_state=CREATED&audit_state=PENDING\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/brand/marketing/shake-activities/activities.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/marketing/shake-activities/activities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/marketing/shake-activities/activities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const activities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  activities as default
};
