import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询商户简称变更申请单状态-使用申请单号","description":"查询商户简称变更申请单状态-使用申请单号 GET v3/mchalterapply/merchantnamealterapplyment/{apply_id} 修改商家简称","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/mchalterapply/merchantnamealterapplyment/{apply_id}","chain":".v3.mchalterapply.merchantnamealterapplyment._apply_id_","area":"applyment","sections":[{"verb":"get","title":"查询商户简称变更申请单状态-使用申请单号","official":["https://pay.weixin.qq.com/doc/v3/partner/4016166074"],"roles":["电商平台","服务商"],"tags":["修改商家简称"],"updated":"2025.09.24","flags":[],"request":[{"n":"apply_id","t":"string","d":"微信支付申请单号","r":1}],"replies":[{"status":200,"rows":[{"n":"apply_id","t":"string","d":"申请单号","r":1},{"n":"out_request_no","t":"string","d":"业务申请编号","r":1},{"n":"merchant_code","t":"string","d":"微信支付商户号","r":1},{"n":"state","t":"string","d":"申请单状态","e":["APPLYMENT_STATE_AUDITING","APPLYMENT_STATE_REJECTED","APPLYMENT_STATE_MODIFING","APPLYMENT_STATE_FINISHED","APPLYMENT_STATE_CANCELED"],"r":1},{"n":"audit_reject_reason","t":"string","d":"总体驳回原因"}]}],"options":"{\\n  apply_id: '20220617143306000013906025001',\\n}","message":"GET\\n/v3/mchalterapply/merchantnamealterapplyment/20220617143306000013906025001\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/mchalterapply/merchantnamealterapplyment/{apply_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/mchalterapply/merchantnamealterapplyment/{apply_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/mchalterapply/merchantnamealterapplyment/{apply_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _apply_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _apply_id_ as default
};
