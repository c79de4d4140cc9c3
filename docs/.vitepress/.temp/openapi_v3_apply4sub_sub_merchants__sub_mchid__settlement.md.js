import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询结算账户API","description":"查询结算账户API GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement 服务商∙进件 收付通∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/apply4sub/sub_merchants/{sub_mchid}/settlement","chain":".v3.apply4sub.sub_merchants._sub_mchid_.settlement","area":"applyment","sections":[{"verb":"get","title":"查询结算账户API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012761142","https://pay.weixin.qq.com/doc/v3/partner/4012761113","https://pay.weixin.qq.com/doc/v3/partner/4012721295","https://pay.weixin.qq.com/doc/v3/partner/4012760642"],"roles":["普通服务商"],"tags":["服务商∙进件","收付通∙进件"],"updated":"2023.08.16","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"特约商户/二级商户号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"account_number_rule","t":"string","d":"银行账号展示规则","e":["ACCOUNT_NUMBER_RULE_MASK_V1","ACCOUNT_NUMBER_RULE_MASK_V2"],"i":1}],"replies":[{"status":200,"rows":[{"n":"account_type","t":"string","d":"账户类型","e":["ACCOUNT_TYPE_BUSINESS","ACCOUNT_TYPE_PRIVATE"],"r":1},{"n":"account_bank","t":"string","d":"开户银行","r":1},{"n":"bank_name","t":"string","d":"开户银行全称（含支行）"},{"n":"bank_branch_id","t":"string","d":"开户银行联行号"},{"n":"account_number","t":"string","d":"银行账号","r":1},{"n":"verify_result","t":"string","d":"验证结果","e":["VERIFY_SUCCESS","VERIFY_FAIL","VERIFYING"],"r":1},{"n":"verify_fail_reason","t":"string","d":"验证失败原因"}]}],"options":"{\\n  sub_mchid: '1900006491',\\n  query: {\\n    account_number_rule: 'ACCOUNT_NUMBER_RULE_MASK_V1',\\n  },\\n}","message":"GET\\n/v3/apply4sub/sub_merchants/1900006491/settlement?account_number_rule=ACCOUNT_NUMBER_RULE_MASK_V1\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/apply4sub/sub_merchants/{sub_mchid}/settlement.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/apply4sub/sub_merchants/{sub_mchid}/settlement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/apply4sub/sub_merchants/{sub_mchid}/settlement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const settlement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  settlement as default
};
