import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户注销资格校验","description":"商户注销资格校验 GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid} 收付通∙注销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}","chain":".v3.ecommerce.account.applyCancelWithdraw.validateCancel._sub_mchid_","area":"ecommerce-applyment","sections":[{"verb":"get","title":"商户注销资格校验","official":["https://pay.weixin.qq.com/doc/v3/partner/4016420099"],"roles":["服务商"],"tags":["收付通∙注销"],"updated":"2025.11.05","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"申请注销的二级商户号","r":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"注销检查的二级商户号","r":1},{"n":"merchant_state","t":"string","d":"注销提现申请单状态","e":["NORMAL","HAS_BEEN_CANCELLED"],"r":1},{"n":"validate_result","t":"string","d":"注销资格检查结果","e":["ALLOW_CANCEL_WITHDRAW","NOT_ALLOW_CANCEL_WITHDRAW"],"r":1},{"n":"account_info","t":"object[]","d":"账户信息","r":1,"p":"对应TypeScript的array"},{"n":"out_account_type","t":"string","d":"商户资金账户余额","e":["BASIC_ACCOUNT","OPERATE_ACCOUNT","MARGIN_ACCOUNT","TRADE_FEE_ACCOUNT"],"r":1,"i":1},{"n":"amount","t":"integer","d":"账户金额","r":1,"i":1},{"n":"block_reasons","t":"object[]","d":"不可发起注销原因","p":"对应TypeScript的array"},{"n":"type","t":"string","d":"二级商户号的出款子账户类型","e":["CONSUMER_COMPLAINT_UNPROCESSED","HAS_BLOCKING_CONTROL","FUNDS_PENDING_PROCESSING","OTHER_REASON"],"i":1},{"n":"description","t":"string","d":"原因描述","i":1}]}],"options":"{\\n  sub_mchid: '1900000109',\\n}","message":"GET\\n/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _sub_mchid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _sub_mchid_ as default
};
