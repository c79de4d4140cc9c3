import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户的签约计划","description":"查询用户的签约计划 GET v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} 支付分∙签约计划","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}","chain":".v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_","area":"payscore","sections":[{"verb":"get","title":"查询用户的签约计划","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012470990"],"roles":["普通商户"],"tags":["支付分∙签约计划"],"updated":"2023.10.13","flags":[],"request":[{"n":"merchant_sign_plan_no","t":"string","d":"商户签约计划号","r":1}],"replies":[{"status":200,"rows":[{"n":"sign_plan_id","t":"string","d":"计划签约ID","r":1},{"n":"openid","t":"string","d":"签约计划用户应用下的OpenID"},{"n":"service_id","t":"string","d":"计划所属服务","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"appid","t":"string","d":"AppID","r":1},{"n":"merchant_sign_plan_no","t":"string","d":"商户侧签约计划号","r":1},{"n":"merchant_callback_url","t":"string","d":"商户回调地址","r":1},{"n":"plan_id","t":"string","d":"签约所属计划ID","r":1},{"n":"going_detail_no","t":"number","d":"目前用户进行到的计划详情序号","r":1},{"n":"sign_state","t":"string","d":"计划签约状态","r":1},{"n":"cancel_sign_time","t":"string","d":"签约计划取消时间"},{"n":"cancel_sign_type","t":"string","d":"签约计划取消类型"},{"n":"cancel_reason","t":"string","d":"签约计划取消原因"},{"n":"plan_name","t":"string","d":"签约计划的名称","r":1},{"n":"plan_over_time","t":"string","d":"签约计划的过期时间","r":1},{"n":"total_origin_price","t":"integer","d":"签约计划原总金额(单位分)","r":1},{"n":"deduction_quantity","t":"number","d":"签约计划扣费次数","r":1},{"n":"total_actual_price","t":"integer","d":"签约计划实际总金额（单位分）","r":1},{"n":"signed_detail_list","t":"object[]","d":"签约计划明细列表","p":"对应TypeScript的array"},{"n":"plan_detail_no","t":"number","d":"计划明细序号","r":1,"i":1},{"n":"original_price","t":"integer","d":"计划明细原支付金额（单位分）","r":1,"i":1},{"n":"plan_discount_description","t":"string","d":"计划明细优惠说明","i":1},{"n":"actual_price","t":"integer","d":"计划明细实际支付金额（单位分）","r":1,"i":1},{"n":"plan_detail_state","t":"string","d":"计划明细状态","r":1,"i":1},{"n":"order_id","t":"string","d":"计划明细对应的支付分服务单号","i":1},{"n":"merchant_plan_detail_no","t":"string","d":"商户侧计划明细使用订单号","r":1,"i":1},{"n":"plan_detail_name","t":"string","d":"计划详情名称","r":1,"i":1},{"n":"actual_pay_price","t":"integer","i":1},{"n":"use_time","t":"string","d":"详情使用时间","i":1},{"n":"complete_time","t":"string","d":"详情完成时间","i":1},{"n":"cancel_time","t":"string","d":"详情取消时间","i":1},{"n":"sign_time","t":"string","d":"签约时间"}]}],"options":"{\\n  merchant_sign_plan_no: '1234323JKHDFE1243252',\\n}","message":"GET\\n/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/1234323JKHDFE1243252\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _merchant_sign_plan_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _merchant_sign_plan_no_ as default
};
