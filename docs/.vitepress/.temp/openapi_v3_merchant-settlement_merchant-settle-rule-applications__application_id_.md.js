import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"根据申请单ID查询结果API","description":"根据申请单ID查询结果API GET v3/merchant-settlement/merchant-settle-rule-applications/{application_id} 结算规则管理","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-settlement/merchant-settle-rule-applications/{application_id}","chain":".v3.merchantSettlement.merchantSettleRuleApplications._application_id_","area":"applyment","sections":[{"verb":"get","title":"根据申请单ID查询结果API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012698574"],"roles":["从业机构"],"tags":["结算规则管理"],"updated":"2021.06.28","flags":[],"request":[{"n":"application_id","t":"string","d":"申请单编号","r":1}],"replies":[{"status":200,"rows":[{"n":"application_id","t":"string","d":"申请单编号","r":1},{"n":"application_process_info","t":"string","d":"申请单处理信息"},{"n":"application_state","t":"string","d":"申请单状态"},{"n":"update_time","t":"string","d":"最后更新时间"},{"n":"acquiring_bank_id","t":"string","d":"从业机构号"},{"n":"channel_id","t":"string","d":"渠道商户号"},{"n":"sub_mchid","t":"string","d":"从业机构特约商户号"},{"n":"settle_rule_id","t":"integer","d":"结算规则id"}]}],"options":"{\\n  application_id: '20000011111',\\n}","message":"GET\\n/v3/merchant-settlement/merchant-settle-rule-applications/20000011111\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _application_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _application_id_ as default
};
