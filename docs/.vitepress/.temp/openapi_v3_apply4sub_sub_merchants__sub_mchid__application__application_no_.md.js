import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询结算账户修改申请状态","description":"查询结算账户修改申请状态 GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no} 服务商∙进件 收付通∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}","chain":".v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_","area":"applyment","sections":[{"verb":"get","title":"查询结算账户修改申请状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4012761169","https://pay.weixin.qq.com/doc/v3/partner/4012761120","https://pay.weixin.qq.com/doc/v3/partner/4012721475","https://pay.weixin.qq.com/doc/v3/partner/4012760660"],"roles":["普通服务商","电商平台"],"tags":["服务商∙进件","收付通∙进件"],"updated":"2025.01.21","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"特约商户/二级商户号","r":1},{"n":"application_no","t":"string","d":"修改结算账户申请单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"account_number_rule","t":"string","d":"银行账号展示规则","e":["ACCOUNT_NUMBER_RULE_MASK_V1","ACCOUNT_NUMBER_RULE_MASK_V2"],"i":1}],"replies":[{"status":200,"rows":[{"n":"account_name","t":"string","d":"开户名称","r":1},{"n":"account_type","t":"string","d":"账户类型","e":["ACCOUNT_TYPE_BUSINESS","ACCOUNT_TYPE_PRIVATE"],"r":1},{"n":"account_bank","t":"string","d":"开户银行","r":1},{"n":"bank_name","t":"string","d":"开户银行全称（含支行）"},{"n":"bank_branch_id","t":"string","d":"开户银行联行号"},{"n":"account_number","t":"string","d":"银行账号","r":1},{"n":"verify_result","t":"string","d":"审核状态","e":["AUDIT_SUCCESS","AUDITING","AUDIT_FAIL"],"r":1},{"n":"verify_fail_reason","t":"string","d":"审核驳回原因"},{"n":"verify_finish_time","t":"string","d":"审核结果更新时间"}]}],"options":"{\\n  sub_mchid: '1511101111',\\n  application_no: '102329389XXXX',\\n  query: {\\n    account_number_rule: 'ACCOUNT_NUMBER_RULE_MASK_V1',\\n  },\\n}","message":"GET\\n/v3/apply4sub/sub_merchants/1511101111/application/102329389XXXX?account_number_rule=ACCOUNT_NUMBER_RULE_MASK_V1\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _application_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _application_no_ as default
};
