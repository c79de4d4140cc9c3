import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销资料变更申请单","description":"撤销资料变更申请单 POST v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke 收付通∙进件 服务商∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke","chain":".v3.mchalterapply.mchsubjectalterapplyment._apply_id_.revoke","area":"ecommerce-applyment","sections":[{"verb":"post","title":"撤销资料变更申请单","official":["https://pay.weixin.qq.com/doc/v3/partner/4014090672"],"roles":["电商平台","服务商"],"tags":["收付通∙进件","服务商∙进件"],"updated":"2025.03.31","flags":[],"request":[{"n":"apply_id","t":"string","d":"微信支付申请单号","r":1}],"replies":[{"status":200,"rows":[{"n":"result","t":"string","d":"撤销状态","e":["SUCCESS","FAIL"],"r":1}]}],"options":"{\\n  apply_id: '20220617143306000013906025001',\\n}","message":"POST\\n/v3/mchalterapply/mchsubjectalterapplyment/20220617143306000013906025001/revoke\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const revoke = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  revoke as default
};
