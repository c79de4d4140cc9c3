import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询注销单状态","description":"查询注销单状态 GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no} 收付通∙注销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}","chain":".v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_","area":"ecommerce-applyment","sections":[{"verb":"get","title":"查询注销单状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476223"],"roles":["电商平台"],"tags":["收付通∙注销"],"updated":"2023.02.10","flags":[],"request":[{"n":"out_apply_no","t":"string","d":"商户注销申请单号","r":1}],"replies":[{"status":200,"rows":[{"n":"out_apply_no","t":"string","d":"商户注销申请单号","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"reject_reason","t":"string","d":"受理失败原因"},{"n":"cancel_state","t":"string","d":"注销状态","e":["REVIEWING","REJECTED","CANCEL_SUCCESS"]},{"n":"update_time","t":"string","d":"最后更新时间"}]}],"options":"{\\n  out_apply_no: '2019061122222222122',\\n}","message":"GET\\n/v3/ecommerce/account/cancel-applications/out-apply-no/2019061122222222122\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_apply_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_apply_no_ as default
};
