import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取商户开户意愿确认状态API","description":"获取商户开户意愿确认状态API GET v3/apply4subject/applyment/merchants/{sub_mchid}/state 风险合规∙开户意愿确认","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/apply4subject/applyment/merchants/{sub_mchid}/state","chain":".v3.apply4subject.applyment.merchants._sub_mchid_.state","area":"applyment","sections":[{"verb":"get","title":"获取商户开户意愿确认状态API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012467549"],"roles":["从业机构","渠道商"],"tags":["风险合规∙开户意愿确认"],"updated":"2019.08.08","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"特约商户号","r":1}],"replies":[{"status":200,"rows":[{"n":"authorize_state","t":"string","d":"授权状态","e":["AUTHORIZE_STATE_UNAUTHORIZED","AUTHORIZE_STATE_AUTHORIZED"],"r":1}]}],"options":"{\\n  sub_mchid: '1900000109',\\n}","message":"GET\\n/v3/apply4subject/applyment/merchants/1900000109/state\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/apply4subject/applyment/merchants/{sub_mchid}/state.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/apply4subject/applyment/merchants/{sub_mchid}/state.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/apply4subject/applyment/merchants/{sub_mchid}/state.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const state = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  state as default
};
