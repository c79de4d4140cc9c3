import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过业务申请编号查询申请状态","description":"通过业务申请编号查询申请状态 GET v3/ecommerce/applyments/out-request-no/{out_request_no} 收付通∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/applyments/out-request-no/{out_request_no}","chain":".v3.ecommerce.applyments.outRequestNo._out_request_no_","area":"ecommerce-applyment","sections":[{"verb":"get","title":"通过业务申请编号查询申请状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4012691376","https://pay.weixin.qq.com/doc/v3/partner/4015616708"],"roles":["电商平台"],"tags":["收付通∙进件"],"updated":"2023.06.27","flags":[],"request":[{"n":"out_request_no","t":"string","d":"业务申请编号","r":1}],"replies":[{"status":200,"rows":[{"n":"applyment_state","t":"string","d":"申请状态","e":["CHECKING","ACCOUNT_NEED_VERIFY","AUDITING","REJECTED","NEED_SIGN","FINISH","FROZEN"],"r":1},{"n":"applyment_state_desc","t":"string","d":"申请状态描述","r":1},{"n":"sign_url","t":"string","d":"签约链接"},{"n":"sub_mchid","t":"string","d":"电商平台二级商户号"},{"n":"account_validation","t":"object","d":"汇款账户验证信息","p":"对应TypeScript的object"},{"n":"account_name","t":"string","d":"付款户名","i":1},{"n":"account_no","t":"string","d":"付款卡号","i":1},{"n":"pay_amount","t":"integer","d":"汇款金额","i":1},{"n":"destination_account_number","t":"string","d":"收款卡号","i":1},{"n":"destination_account_name","t":"string","d":"收款户名","i":1},{"n":"destination_account_bank","t":"string","d":"开户银行","i":1},{"n":"city","t":"string","d":"省市信息","i":1},{"n":"remark","t":"string","d":"备注信息","i":1},{"n":"deadline","t":"string","d":"汇款截止时间","i":1},{"n":"audit_detail","t":"object[]","d":"驳回原因详情","p":"对应TypeScript的array"},{"n":"param_name","t":"string","d":"参数名称","r":1,"i":1},{"n":"reject_reason","t":"string","d":"驳回原因","r":1,"i":1},{"n":"legal_validation_url","t":"string","d":"法人验证链接"},{"n":"out_request_no","t":"string","d":"业务申请编号","r":1},{"n":"applyment_id","t":"integer","d":"微信支付申请单号","r":1},{"n":"sign_state","t":"string","d":"签约状态","e":["UNSIGNED","SIGNED","NOT_SIGNABLE"]}]}],"options":"{\\n  out_request_no: 'APPLYMENT_00000000001',\\n}","message":"GET\\n/v3/ecommerce/applyments/out-request-no/APPLYMENT_00000000001\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_request_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_request_no_ as default
};
