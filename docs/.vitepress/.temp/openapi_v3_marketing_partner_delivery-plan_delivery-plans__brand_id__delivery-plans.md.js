import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"分页查询投放计划列表","description":"分页查询投放计划列表 GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans","chain":".v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans","area":"product-coupon","sections":[{"verb":"get","title":"分页查询投放计划列表","official":["https://pay.weixin.qq.com/doc/v3/partner/4016184563"],"roles":["服务商"],"tags":["运营工具∙商品券"],"updated":"2025.09.27","flags":[],"request":[{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"page_size","t":"integer","d":"分页大小","i":1},{"n":"offset","t":"integer","d":"分页起始位置","i":1},{"n":"plan_state","t":"string","d":"投放计划线上状态","e":["PLAN_CREATING","PLAN_CREATED","PLAN_TERMINATING","PLAN_TERMINATED","PLAN_EXPIRED","PLAN_DELIVERING","PLAN_PAUSED"],"i":1},{"n":"audit_state","t":"string","d":"投放计划审核状态","e":["AUDIT_INITIAL","AUDIT_PROCESSING","AUDIT_PASSED","AUDIT_REJECTED"],"i":1},{"n":"plan_id","t":"string","d":"投放计划ID","i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"资源总条数"},{"n":"plan_list","t":"object[]","d":"投放计划列表","p":"对应TypeScript的array"},{"n":"plan_id","t":"string","d":"投放计划ID","r":1,"i":1},{"n":"plan_name","t":"string","d":"投放计划名称","r":1,"i":1},{"n":"plan_state","t":"string","d":"投放计划状态","e":["PLAN_CREATING","PLAN_CREATED","PLAN_TERMINATING","PLAN_TERMINATED","PLAN_EXPIRED","PLAN_DELIVERING","PLAN_PAUSED"],"r":1,"i":1},{"n":"delivery_start_time","t":"string","d":"开始可用时间","i":1},{"n":"delivery_end_time","t":"string","d":"结束可用时间","i":1},{"n":"stock_id","t":"string","d":"批次ID","r":1,"i":1},{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1,"i":1},{"n":"recommend_word","t":"string","d":"营销标签","i":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"total_count","t":"integer","d":"总库存","i":1},{"n":"user_limit","t":"integer","d":"单用户限领","i":1},{"n":"daily_limit","t":"integer","d":"单日限领","i":1}]}],"options":"{\\n  brand_id: '40016',\\n  query: {\\n    page_size: 5,\\n    offset: 10,\\n    plan_state: 'PLAN_CREATED',\\n    audit_state: 'AUDIT_INITIAL',\\n    plan_id: '12000',\\n  },\\n}","message":"GET\\n/v3/marketing/partner/delivery-plan/delivery-plans/40016/delivery-plans?page_size=5&offset=10&plan_state=PLAN_CREATED&audit_state=AUDIT_INITIAL&plan_id=12000\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deliveryPlans = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deliveryPlans as default
};
