import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询收付通子商户服务绑定结果","description":"查询收付通子商户服务绑定结果 GET v3/payscore/partner/service-account-applications/{out_apply_no} 支付分∙服务商模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/partner/service-account-applications/{out_apply_no}","chain":".v3.payscore.partner.serviceAccountApplications._out_apply_no_","area":"payscore-partner","sections":[{"verb":"get","title":"查询收付通子商户服务绑定结果","official":["https://pay.weixin.qq.com/doc/v3/partner/4012715111","https://pay.weixin.qq.com/doc/v3/partner/4013394503"],"roles":["服务商"],"tags":["支付分∙服务商模式"],"updated":"2024.06.18","flags":[],"request":[{"n":"out_apply_no","t":"string","d":"商户申请绑定单号","r":1}],"replies":[{"status":200,"rows":[{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"mchid","t":"string","d":"服务商商户号","r":1},{"n":"appid","t":"string","d":"服务商应用ID","r":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1},{"n":"sub_appid","t":"string","d":"子商户应用ID"},{"n":"out_apply_no","t":"string","d":"申请单号","r":1},{"n":"result_notify_url","t":"string","d":"绑定结果回调通知地址"},{"n":"apply_state","t":"string","d":"受理状态","r":1},{"n":"reject_reason","t":"string","d":"拒绝原因"}]}],"options":"{\\n  out_apply_no: '1234323JKHDFE1243252',\\n}","message":"GET\\n/v3/payscore/partner/service-account-applications/1234323JKHDFE1243252\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payscore/partner/service-account-applications/{out_apply_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/partner/service-account-applications/{out_apply_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/partner/service-account-applications/{out_apply_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_apply_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_apply_no_ as default
};
