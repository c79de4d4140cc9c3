import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询周周惠活动详情API","description":"查询周周惠活动详情API GET v3/marketing/weekly-discount/activities/{activity_id} 营销工具∙周周惠","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/weekly-discount/activities/{activity_id}","chain":".v3.marketing.weeklyDiscount.activities._activity_id_","area":"activity","sections":[{"verb":"get","title":"查询周周惠活动详情API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml"],"roles":["服务商","渠道商","从业机构"],"tags":["营销工具∙周周惠"],"updated":"2022.01.05","flags":[],"request":[{"n":"activity_id","t":"string","d":"活动ID","r":1}],"replies":[{"status":200,"rows":[{"n":"activity_id","t":"string","d":"活动ID"},{"n":"activity_name","t":"string","d":"活动名称","r":1},{"n":"activity_scene","t":"string","d":"活动投放场景","r":1},{"n":"activity_area_code","t":"any[]","d":"活动投放区域编码","r":1},{"n":"activity_limit_pay","t":"string","d":"活动指定付款方式"},{"n":"activity_transaction_minimum_amount","t":"integer","d":"活动优惠门槛","r":1},{"n":"activity_coupon_amount","t":"integer","d":"活动优惠金额","r":1},{"n":"activity_available_week","t":"any[]","d":"活动可使用周期","r":1},{"n":"activity_max_amount","t":"integer","d":"活动预算","r":1},{"n":"activity_max_amount_per_day","t":"integer","d":"活动单天预算"},{"n":"activity_available_begin_time","t":"string","d":"活动开始时间","r":1},{"n":"activity_available_end_time","t":"string","d":"活动结束时间","r":1},{"n":"activity_state","t":"string","d":"活动状态","r":1},{"n":"activity_remark","t":"string","d":"活动备注"},{"n":"activity_logo","t":"string","d":"活动logo","r":1}]}],"options":"{\\n  activity_id: '11111',\\n}","message":"GET\\n/v3/marketing/weekly-discount/activities/11111\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/weekly-discount/activities/{activity_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/weekly-discount/activities/{activity_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/weekly-discount/activities/{activity_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _activity_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _activity_id_ as default
};
