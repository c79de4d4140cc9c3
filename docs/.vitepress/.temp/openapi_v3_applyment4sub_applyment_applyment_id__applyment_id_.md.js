import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"通过申请单号查询申请状态","description":"通过申请单号查询申请状态 GET v3/applyment4sub/applyment/applyment_id/{applyment_id} 服务商∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/applyment4sub/applyment/applyment_id/{applyment_id}","chain":".v3.applyment4sub.applyment.applyment_id._applyment_id_","area":"applyment","sections":[{"verb":"get","title":"通过申请单号查询申请状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4012697052","https://pay.weixin.qq.com/doc/v3/partner/4012721630"],"roles":["普通服务商"],"tags":["服务商∙进件"],"updated":"2020.02.11","flags":[],"request":[{"n":"applyment_id","t":"integer","d":"业务申请编号","r":1}],"replies":[{"status":200,"rows":[{"n":"business_code","t":"string","d":"业务申请编号"},{"n":"applyment_id","t":"integer","d":"微信支付申请单号"},{"n":"sub_mchid","t":"string","d":"特约商户号"},{"n":"sign_url","t":"string","d":"超级管理员签约链接"},{"n":"applyment_state","t":"string","d":"申请单状态","e":["APPLYMENT_STATE_WAITTING_FOR_AUDIT","APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT","APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON","APPLYMENT_STATE_PASSED","APPLYMENT_STATE_FREEZED","APPLYMENT_STATE_EDITTING","APPLYMENT_STATE_AUDITING","APPLYMENT_STATE_REJECTED","APPLYMENT_STATE_TO_BE_CONFIRMED","APPLYMENT_STATE_TO_BE_SIGNED","APPLYMENT_STATE_SIGNING","APPLYMENT_STATE_FINISHED","APPLYMENT_STATE_CANCELED"],"r":1},{"n":"applyment_state_msg","t":"string","d":"申请状态描述"},{"n":"audit_detail","t":"object[]","d":"驳回原因详情","p":"对应TypeScript的array"},{"n":"field","t":"string","d":"字段名","i":1},{"n":"field_name","t":"string","d":"字段名称","i":1},{"n":"reject_reason","t":"string","d":"驳回原因","i":1}]}],"options":"{\\n  applyment_id: 2000002124775691,\\n}","message":"GET\\n/v3/applyment4sub/applyment/applyment_id/2000002124775691\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/applyment4sub/applyment/applyment_id/{applyment_id}.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/applyment4sub/applyment/applyment_id/{applyment_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/applyment4sub/applyment/applyment_id/{applyment_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _applyment_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _applyment_id_ as default
};
