import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"更新投放计划","description":"更新投放计划 PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id} 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}","chain":".v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_","area":"product-coupon","sections":[{"verb":"patch","title":"更新投放计划","official":["https://pay.weixin.qq.com/doc/v3/partner/4016184594"],"roles":["服务商"],"tags":["运营工具∙商品券"],"updated":"2025.09.27","flags":[],"request":[{"n":"plan_id","t":"string","d":"投放计划ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"modify_content","t":"object","d":"修改内容","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"plan_name","t":"string","d":"投放计划名称","i":2},{"n":"delivery_end_time","t":"string","d":"结束可用时间","i":2},{"n":"total_count","t":"integer","d":"总库存","i":2},{"n":"user_limit","t":"integer","d":"单用户限领","i":2},{"n":"daily_limit","t":"integer","d":"单日限领","i":2},{"n":"recommend_word","t":"string","d":"营销标签","i":2},{"n":"out_request_no","t":"string","d":"修改请求单号","i":1}],"replies":[{"status":200,"rows":[{"n":"plan","t":"object","d":"投放计划详情","r":1,"p":"对应TypeScript的object"},{"n":"plan_id","t":"string","d":"投放计划ID","r":1,"i":1},{"n":"plan_name","t":"string","d":"投放计划名称","r":1,"i":1},{"n":"plan_state","t":"string","d":"投放计划状态","e":["PLAN_CREATING","PLAN_CREATED","PLAN_TERMINATING","PLAN_TERMINATED","PLAN_EXPIRED","PLAN_DELIVERING","PLAN_PAUSED"],"r":1,"i":1},{"n":"delivery_start_time","t":"string","d":"开始可用时间","i":1},{"n":"delivery_end_time","t":"string","d":"结束可用时间","i":1},{"n":"stock_id","t":"string","d":"批次ID","r":1,"i":1},{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1,"i":1},{"n":"recommend_word","t":"string","d":"营销标签","i":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"total_count","t":"integer","d":"总库存","i":1},{"n":"user_limit","t":"integer","d":"单用户限领","i":1},{"n":"daily_limit","t":"integer","d":"单日限领","i":1}]}],"options":"{\\n  plan_id: '12000',\\n  json: {\\n    modify_content: {\\n      plan_name: 'PLAN_NAME',\\n      delivery_end_time: '2025-01-01T00:00:00+08:00',\\n      total_count: 1,\\n      user_limit: 1,\\n      daily_limit: 1,\\n      recommend_word: '传入的自定义营销标签',\\n    },\\n    out_request_no: '100002322019090134234sfdf',\\n  },\\n}","message":"PATCH\\n/v3/marketing/partner/delivery-plan/delivery-plans/12000\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"modify_content\\":{\\"plan_name\\":\\"PLAN_NAME\\",\\"delivery_end_time\\":\\"2025-01-01T00:00:00+08:00\\",\\"total_count\\":1,\\"user_limit\\":1,\\"daily_limit\\":1,\\"recommend_word\\":\\"传入的自定义营销标签\\"},\\"out_request_no\\":\\"100002322019090134234sfdf\\"}\\n"}]},"relativePath":"openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _plan_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _plan_id_ as default
};
