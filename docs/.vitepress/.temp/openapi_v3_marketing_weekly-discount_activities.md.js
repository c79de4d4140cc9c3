import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询周周惠活动列表API","description":"查询周周惠活动列表API GET v3/marketing/weekly-discount/activities 营销工具∙周周惠","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/weekly-discount/activities","chain":".v3.marketing.weeklyDiscount.activities","area":"activity","sections":[{"verb":"get","title":"查询周周惠活动列表API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml"],"roles":["服务商","渠道商","从业机构"],"tags":["营销工具∙周周惠"],"updated":"2022.01.05","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"limit","t":"integer","d":"最大资源条数","r":1,"i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","r":1,"i":1},{"n":"applying_merchant_id","t":"integer","d":"报名商户号","r":1,"i":1},{"n":"store_id","t":"integer","d":"报名商户门店号","i":1},{"n":"activity_area_code","t":"integer","d":"活动投放区域编码","r":1,"i":1},{"n":"activity_scene","t":"string","d":"投放场景","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"周周惠活动详情","r":1,"p":"对应TypeScript的array"},{"n":"activity_id","t":"string","d":"活动ID","i":1},{"n":"activity_name","t":"string","d":"活动名称","r":1,"i":1},{"n":"activity_scene","t":"string","d":"活动投放场景","r":1,"i":1},{"n":"activity_area_code","t":"any[]","d":"活动投放区域编码","r":1,"i":1},{"n":"activity_limit_pay","t":"string","d":"活动指定付款方式","i":1},{"n":"activity_transaction_minimum_amount","t":"integer","d":"活动优惠门槛","r":1,"i":1},{"n":"activity_coupon_amount","t":"integer","d":"活动优惠金额","r":1,"i":1},{"n":"activity_available_week","t":"any[]","d":"活动可使用周期","r":1,"i":1},{"n":"activity_max_amount","t":"integer","d":"活动预算","r":1,"i":1},{"n":"activity_max_amount_per_day","t":"integer","d":"活动单天预算","i":1},{"n":"activity_available_begin_time","t":"string","d":"活动开始时间","r":1,"i":1},{"n":"activity_available_end_time","t":"string","d":"活动结束时间","r":1,"i":1},{"n":"activity_state","t":"string","d":"活动状态","r":1,"i":1},{"n":"activity_remark","t":"string","d":"活动备注","i":1},{"n":"activity_logo","t":"string","d":"活动logo","r":1,"i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","r":1},{"n":"limit","t":"integer","d":"最大资源条数","r":1},{"n":"total_count","t":"integer","d":"资源总条数","r":1}]}],"options":"{\\n  query: {\\n    limit: 5,\\n    offset: 10,\\n    applying_merchant_id: 10000098,\\n    store_id: 1111111,\\n    activity_area_code: 110000,\\n    activity_scene: 'SCAN_CODE_TO_ORDER',\\n  },\\n}","message":"GET\\n/v3/marketing/weekly-discount/activities?limit=5&offset=10&applying_merchant_id=10000098&store_id=1111111&activity_area_code=110000&activity_scene=SCAN_CODE_TO_ORDER\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/weekly-discount/activities.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/weekly-discount/activities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/weekly-discount/activities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const activities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  activities as default
};
