import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户注销提现申请单号查询申请单状态","description":"商户注销提现申请单号查询申请单状态 GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no} 收付通∙注销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}","chain":".v3.ecommerce.account.applyCancelWithdraw.outRequestNo._out_request_no_","area":"ecommerce-applyment","sections":[{"verb":"get","title":"商户注销提现申请单号查询申请单状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4013892759"],"roles":["服务商"],"tags":["收付通∙注销"],"updated":"2025.09.26","flags":[],"request":[{"n":"out_request_no","t":"string","d":"商户注销提现申请号","r":1}],"replies":[{"status":200,"rows":[{"n":"applyment_id","t":"string","d":"微信支付注销提现申请单号","r":1},{"n":"out_request_no","t":"string","d":"商户注销提现申请单号","r":1},{"n":"cancel_state","t":"string","d":"注销提现申请单状态","e":["ACCEPTED","REVIEWING","REJECTED","WAITING_MERCHANT_CONFIRM","REVOKED","SYSTEM_PROCESSING","CANCELED","FUND_PROCESSING","FINISH"],"r":1},{"n":"cancel_state_description","t":"string","d":"注销提现申请单状态描述","r":1},{"n":"withdraw","t":"string","d":"是否提取资金","e":["APPLY_WITHDRAW","NOT_APPLY_WITHDRAW"]},{"n":"withdraw_state","t":"string","d":"提现状态","e":["WITHDRAW_PROCESSING","WITHDRAW_EXCEPTION","WITHDRAW_SUCCEED"]},{"n":"withdraw_state_description","t":"string","d":"提现状态描述"},{"n":"account_withdraw_result","t":"object[]","d":"账户提现结果","p":"对应TypeScript的array"},{"n":"out_account_type","t":"string","d":"二级商户号的出款子账户类型","e":["BASIC_ACCOUNT","OPERATE_ACCOUNT","MARGIN_ACCOUNT","TRADE_FEE_ACCOUNT"],"r":1,"i":1},{"n":"pay_state","t":"string","d":"付款状态","e":["PAY_PROCESSING","PAY_SUCCEED","PAY_FAIL","BANK_REFUNDED"],"r":1,"i":1},{"n":"state_description","t":"string","d":"付款状态描述","r":1,"i":1},{"n":"modify_time","t":"string","d":"最后更新时间"},{"n":"sub_mchid","t":"string","d":"申请注销的二级商户号","r":1},{"n":"account_info","t":"object[]","d":"账户信息","p":"对应TypeScript的array"},{"n":"out_account_type","t":"string","d":"二级商户号的出款子账户类型","e":["BASIC_ACCOUNT","OPERATE_ACCOUNT","MARGIN_ACCOUNT","TRADE_FEE_ACCOUNT"],"r":1,"i":1},{"n":"amount","t":"integer","d":"账户金额","r":1,"i":1},{"n":"confirm_cancel","t":"object","p":"对应TypeScript的object"},{"n":"confirm_cancel_url","t":"string","d":"确认商户注销的页面url","i":1}]}],"options":"{\\n  out_request_no: 'P202410241010125346',\\n}","message":"GET\\n/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/P202410241010125346\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_request_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_request_no_ as default
};
