import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户保险订单领取资格","description":"查询用户保险订单领取资格 GET v3/hire-power-bank/user-qualifications/{openid} 租用充电宝∙隔夜归还","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/hire-power-bank/user-qualifications/{openid}","chain":".v3.hirePowerBank.userQualifications._openid_","area":"vehicle","sections":[{"verb":"get","title":"查询用户保险订单领取资格","official":["https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html"],"roles":["普通商户"],"tags":["租用充电宝∙隔夜归还"],"updated":"2022.07.27","flags":[],"request":[{"n":"openid","t":"string","r":1}],"replies":[{"status":200,"rows":[{"n":"qualified_user","t":"boolean","d":"用户是否具有保险订单领取资格"}]}],"options":"{\\n  openid: '2323dfsdf342342',\\n}","message":"GET\\n/v3/hire-power-bank/user-qualifications/2323dfsdf342342\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/hire-power-bank/user-qualifications/{openid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/hire-power-bank/user-qualifications/{openid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/hire-power-bank/user-qualifications/{openid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _openid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _openid_ as default
};
