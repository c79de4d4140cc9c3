import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"根据业务申请编号查询申请状态","description":"根据业务申请编号查询申请状态 GET v3/brand/applyments/business-code/{business_code} 经营工具∙品牌入驻","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/applyments/business-code/{business_code}","chain":".v3.brand.applyments.businessCode._business_code_","area":"brand","sections":[{"verb":"get","title":"根据业务申请编号查询申请状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4016257694"],"roles":["服务商"],"tags":["经营工具∙品牌入驻"],"updated":"2025.10.17","flags":[],"request":[{"n":"business_code","t":"string","d":"业务申请编号","r":1}],"replies":[{"status":200,"rows":[{"n":"applyment_id","t":"string","d":"微信支付申请单号","r":1},{"n":"business_code","t":"string","d":"业务申请编号","r":1},{"n":"applyment_state","t":"string","d":"申请状态","e":["APPLYMENT_STATE_UNKNOWN","APPLYMENT_STATE_UNSUBMITTED","APPLYMENT_STATE_WAITING_VALIDATE","APPLYMENT_STATE_WAITING_AUDIT","APPLYMENT_STATE_WAITING_AUTH","APPLYMENT_STATE_OPEN_ACCOUNT","APPLYMENT_STATE_FINISH","APPLYMENT_STATE_AUDIT_REJECTED","APPLYMENT_STATE_CANCELED"],"r":1},{"n":"applyment_state_desc","t":"string","d":"申请状态说明","r":1},{"n":"authorization_confirmation_qr_code","t":"string","d":"授权确认二维码链接"},{"n":"reject_reason","t":"string","d":"驳回原因"},{"n":"brand_id","t":"string","d":"品牌ID"}]}],"options":"{\\n  business_code: '1900013511_10000',\\n}","message":"GET\\n/v3/brand/applyments/business-code/1900013511_10000\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/brand/applyments/business-code/{business_code}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/applyments/business-code/{business_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/applyments/business-code/{business_code}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _business_code_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _business_code_ as default
};
