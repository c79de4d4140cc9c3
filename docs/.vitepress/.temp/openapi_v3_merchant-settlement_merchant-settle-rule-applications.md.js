import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请修改特约商户结算规则API","description":"申请修改特约商户结算规则API POST v3/merchant-settlement/merchant-settle-rule-applications 结算规则管理","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-settlement/merchant-settle-rule-applications","chain":".v3.merchantSettlement.merchantSettleRuleApplications","area":"applyment","sections":[{"verb":"post","title":"申请修改特约商户结算规则API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012697924"],"roles":["从业机构"],"tags":["结算规则管理"],"updated":"2021.06.28","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"acquiring_bank_id","t":"string","d":"从业机构号","r":1,"i":1},{"n":"channel_id","t":"string","d":"渠道商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"从业机构特约商户号","r":1,"i":1},{"n":"settle_rule_id","t":"integer","d":"结算规则id","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"application_id","t":"string","d":"申请单编号","r":1},{"n":"application_process_info","t":"string","d":"申请单处理信息"},{"n":"application_state","t":"string","d":"申请单状态"},{"n":"update_time","t":"string","d":"最后更新时间"},{"n":"acquiring_bank_id","t":"string","d":"从业机构号"},{"n":"channel_id","t":"string","d":"渠道商户号"},{"n":"sub_mchid","t":"string","d":"从业机构特约商户号"},{"n":"settle_rule_id","t":"integer","d":"结算规则id"}]}],"options":"{\\n  json: {\\n    acquiring_bank_id: '1356485',\\n    channel_id: '20001111',\\n    sub_mchid: '1346578',\\n    settle_rule_id: 760,\\n  },\\n}","message":"POST\\n/v3/merchant-settlement/merchant-settle-rule-applications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"acquiring_bank_id\\":\\"1356485\\",\\"channel_id\\":\\"20001111\\",\\"sub_mchid\\":\\"1346578\\",\\"settle_rule_id\\":760}\\n"}]},"relativePath":"openapi/v3/merchant-settlement/merchant-settle-rule-applications.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-settlement/merchant-settle-rule-applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-settlement/merchant-settle-rule-applications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchantSettleRuleApplications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchantSettleRuleApplications as default
};
