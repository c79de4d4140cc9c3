import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询自动还款协议","description":"查询自动还款协议 GET v3/credit-repayment/partner/contracts/{out_contract_code} 自动还款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/credit-repayment/partner/contracts/{out_contract_code}","chain":".v3.creditRepayment.partner.contracts._out_contract_code_","area":"papay","sections":[{"verb":"get","title":"查询自动还款协议","official":["https://pay.weixin.qq.com/doc/v3/partner/4016125810"],"roles":["服务商"],"tags":["自动还款"],"updated":"2025.09.19","flags":[],"request":[{"n":"out_contract_code","t":"string","d":"服务商签约协议号","r":1}],"replies":[{"status":200,"rows":[{"n":"contract_id","t":"string","d":"协议ID","r":1},{"n":"plan_id","t":"string","d":"模板ID","r":1},{"n":"out_contract_code","t":"string","d":"服务商签约协议号","r":1},{"n":"display_name","t":"string","d":"用户展示名称","r":1},{"n":"contract_state","t":"string","d":"协议状态","e":["CONTRACT_STATE_INVALID","CONTRACT_STATE_EFFECTIVE","CONTRACT_STATE_TERMINATED"],"r":1},{"n":"contract_signed_time","t":"string","d":"协议签署时间"},{"n":"contract_terminated_time","t":"string","d":"协议解约时间"},{"n":"contract_terminated_mode","t":"string","d":"协议解约方式","e":["TERMINATION_MODE_INVALID","TERMINATION_MODE_BY_USER","TERMINATION_MODE_BY_MERCHANT","TERMINATION_MODE_BY_CUSTOMER_SERVICE"]},{"n":"contract_termination_remark","t":"string","d":"协议解约备注"},{"n":"repayment_day","t":"integer","d":"还款日"},{"n":"openid","t":"string","d":"用户服务商标识"},{"n":"appid","t":"string","d":"服务商AppID"},{"n":"repayment_amount_limit","t":"integer","d":"还款金额上限","r":1}]}],"options":"{\\n  out_contract_code: '100005698',\\n}","message":"GET\\n/v3/credit-repayment/partner/contracts/100005698\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/credit-repayment/partner/contracts/{out_contract_code}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/credit-repayment/partner/contracts/{out_contract_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/credit-repayment/partner/contracts/{out_contract_code}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_contract_code_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_contract_code_ as default
};
