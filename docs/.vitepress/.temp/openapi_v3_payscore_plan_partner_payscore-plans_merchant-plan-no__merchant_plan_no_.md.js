import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询支付分计划","description":"查询支付分计划 GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no} 支付分∙签约计划","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}","chain":".v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_","area":"payscore","sections":[{"verb":"get","title":"查询支付分计划","official":["https://pay.weixin.qq.com/doc/v3/partner/4012463318"],"roles":["服务商"],"tags":["支付分∙签约计划"],"updated":"2023.10.13","flags":[],"request":[{"n":"merchant_plan_no","t":"string","d":"支付分计划商户侧单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"plan_id","t":"string","d":"支付分计划ID","r":1},{"n":"service_id","t":"string","d":"计划所属服务","r":1},{"n":"mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1},{"n":"appid","t":"string","d":"服务商AppID","r":1},{"n":"sub_appid","t":"string","d":"子商户AppID"},{"n":"merchant_plan_no","t":"string","d":"商户侧计划号","r":1},{"n":"plan_name","t":"string","d":"支付分计划名称","r":1},{"n":"plan_duration","t":"number","d":"支付分计划有效期(单位天)","r":1},{"n":"plan_state","t":"string","d":"支付分计划状态","r":1},{"n":"total_original_price","t":"integer","d":"支付分计划原总金额(单位分)","r":1},{"n":"deduction_quantity","t":"number","d":"支付分计划扣费次数","r":1},{"n":"total_actual_price","t":"integer","r":1},{"n":"plan_detail_list","t":"object[]","d":"支付分计划明细列表","p":"对应TypeScript的array"},{"n":"plan_detail_no","t":"number","d":"计划明细序号","r":1,"i":1},{"n":"plan_detail_name","t":"string","d":"计划明细名称","r":1,"i":1},{"n":"original_price","t":"integer","d":"计划明细原支付金额(单位分)","r":1,"i":1},{"n":"plan_discount_description","t":"string","d":"计划明细优惠说明","i":1},{"n":"actual_price","t":"integer","d":"计划明细实际支付金额(单位分)","r":1,"i":1},{"n":"stop_mchid","t":"string","d":"终止方商户号"},{"n":"stop_time","t":"string","d":"终止时间"}]}],"options":"{\\n  merchant_plan_no: '1234323JKHDFE1243252',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/1234323JKHDFE1243252?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _merchant_plan_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _merchant_plan_no_ as default
};
