import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询子商户管控情况","description":"查询子商户管控情况 GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid} 风险管理","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}","chain":".v3.mchOperationManage.merchantLimitations.subMchid._sub_mchid_","area":"risk","sections":[{"verb":"get","title":"查询子商户管控情况","official":["https://pay.weixin.qq.com/doc/v3/partner/4012803072"],"roles":["服务商"],"tags":["风险管理"],"updated":"2025.09.26","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"limited_functions","t":"string[]","d":"商户被管控能力列表","e":["NO_TRANSACTION_AND_RECHARGE","NO_PAYMENT","NO_WITHDRAWAL","NO_REFUND","NO_TRANSACTION","NO_PROFIT_SHARING","NO_PAYMENT_POINT_COMPLETE_ORDER"]},{"n":"recovery_specifications","t":"object[]","d":"被管控原因及解脱路径列表","p":"对应TypeScript的array"},{"n":"limitation_case_id","t":"string","d":"商户被该原因管控的单据号","i":1},{"n":"limitation_reason","t":"string","d":"商户被管控原因","i":1},{"n":"limitation_reason_describe","t":"string","d":"商户被管控原因描述","i":1},{"n":"recover_way","t":"string","d":"商户被该原因管控的解脱路径","e":["IRRECOVERABLE","MODIFY_SUBJECT_INFORMATION","MODIFY_SETTLE_ACCOUNT_INFORMATION","VERIFY_INACTIVE_MERCHANT_IDENTITY","SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION","SUBMIT_INFORMATION_FOR_APPEAL","RESOLVE_TRANSACTION_DISPUTES","MODIFY_ADMINISTRATOR_INFORMATION","CALL_CUSTOMER_SERVICE_AT_95017","UPDATE_BUSINESS_SCENARIO_INFORMATION","SUBMIT_CDD_INFORMATION","WAITING_FOR_PLATFORM_REVIEW","SUBMIT_UBO_INFORMATION","SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE","CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION","MODIFY_ABBREVIATION_INFORMATION","CONFIRM_BUSINESS_TYPE","SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION","CONTACT_SERVICE_PROVIDER"],"i":1},{"n":"recover_way_param","t":"string","d":"商户被该原因管控的解脱路径参数","i":1},{"n":"recover_help_url","t":"string","d":"商户被该原因管控的解脱帮助链接","i":1},{"n":"limitation_action_type","t":"string","d":"处置方式","e":["LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL","LIMIT_ACTION_TYPE_DELAY_CONTROL"],"i":1},{"n":"limitation_start_date","t":"string","d":"预计管控开始时间","i":1},{"n":"limitation_date","t":"string","d":"商户被该原因管控的时间","i":1},{"n":"limitation_reason_type","t":"string","d":"商户被管控原因类型","e":["LICENSE_ABNORMAL","NO_TRADE","SETTLE_ACCOUNT_ABNORMAL","RISK_ABNORMAL","OTHER","INSPECT_ABNORMAL","INVALID_REPRESENTATIVE_INFORMATION","INVALID_BUSINESS_STATUS","INVALID_BUSINESS_LICENSE","INVALID_BENEFICIARY_INFORMATION"],"i":1},{"n":"relate_limitations","t":"string[]","d":"商户被该原因管控的能力列表","e":["NO_TRANSACTION_AND_RECHARGE","NO_PAYMENT","NO_WITHDRAWAL","NO_REFUND","NO_TRANSACTION","NO_PROFIT_SHARING","NO_PAYMENT_POINT_COMPLETE_ORDER"],"i":1},{"n":"other_relate_limitations","t":"string","d":"商户被该原因管控的其他能力描述","i":1},{"n":"other_limited_functions","t":"string","d":"商户其他被管控能力描述"}]}],"options":"{\\n  sub_mchid: '123000110',\\n}","message":"GET\\n/v3/mch-operation-manage/merchant-limitations/sub-mchid/123000110\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _sub_mchid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _sub_mchid_ as default
};
