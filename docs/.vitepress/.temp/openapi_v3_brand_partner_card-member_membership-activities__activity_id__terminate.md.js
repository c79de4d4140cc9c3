import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"终止品牌会员发券活动","description":"终止品牌会员发券活动 POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate 商家名片会员活动","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/partner/card-member/membership-activities/{activity_id}/terminate","chain":".v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate","area":"brand-member-card","sections":[{"verb":"post","title":"终止品牌会员发券活动","official":["https://pay.weixin.qq.com/doc/v3/partner/4016588028"],"roles":["服务商"],"tags":["商家名片会员活动"],"updated":"2025.11.14","flags":[],"request":[{"n":"activity_id","t":"string","d":"活动ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_request_no","t":"string","d":"商户请求单号","r":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"card_id","t":"string","d":"会员卡ID","r":1},{"n":"activity_channel","t":"string","d":"活动渠道","e":["MECHANT_APP_COMPONENT"],"r":1},{"n":"title","t":"string","d":"活动主标题","r":1},{"n":"sub_title","t":"string","d":"活动主标题","r":1},{"n":"begin_time","t":"string","d":"活动开始时间","r":1},{"n":"end_time","t":"string","d":"活动结束时间","r":1},{"n":"apply_total","t":"integer","d":"活动总库存","r":1},{"n":"apply_available","t":"integer","d":"活动剩余库存","r":1},{"n":"product_coupon_stock_list","t":"object[]","d":"商品券批次列表","r":1,"p":"对应TypeScript的array"},{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1,"i":1},{"n":"stock_id","t":"string","d":"批次ID","r":1,"i":1},{"n":"activity_id","t":"string","d":"活动ID","r":1},{"n":"activity_state","t":"string","d":"活动状态","e":["MEMBERSHIP_ACTIVITY_CREATED","MEMBERSHIP_ACTIVITY_EFFECTIVE","MEMBERSHIP_ACTIVITY_TERMINATED","MEMBERSHIP_ACTIVITY_EXPIRED"],"r":1},{"n":"create_time","t":"string","d":"创建时间","r":1},{"n":"modify_time","t":"string","d":"更新时间","r":1}]}],"options":"{\\n  activity_id: '371067',\\n  json: {\\n    brand_id: '1004',\\n  },\\n}","message":"POST\\n/v3/brand/partner/card-member/membership-activities/371067/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"1004\\"}\\n"}]},"relativePath":"openapi/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
