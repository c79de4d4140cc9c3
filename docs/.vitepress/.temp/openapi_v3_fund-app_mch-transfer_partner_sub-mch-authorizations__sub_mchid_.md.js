import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询子商户商家转账授权状态","description":"查询子商户商家转账授权状态 GET v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid} 资金应用∙转账∙用户确认模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}","chain":".v3.fundApp.mchTransfer.partner.subMchAuthorizations._sub_mchid_","area":"transfer-user-confirm","sections":[{"verb":"get","title":"查询子商户商家转账授权状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4015469112"],"roles":["服务商"],"tags":["资金应用∙转账∙用户确认模式"],"updated":"2025.07.29","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"state","t":"string","d":"授权状态","e":["AUTHORIZED","UNAUTHORIZED","CANCELED"],"r":1},{"n":"apply_order","t":"object","d":"授权申请单","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"out_apply_no","t":"string","d":"商户申请单号","r":1,"i":1},{"n":"state","t":"string","d":"授权申请单状态","e":["INVITED","PASSED","REJECTED","EXPIRED"],"r":1,"i":1},{"n":"accept_time","t":"string","d":"授权申请受理时间","r":1,"i":1},{"n":"update_time","t":"string","d":"最后一次状态变更时间","r":1,"i":1},{"n":"authorization_time","t":"string","d":"授权时间"},{"n":"cancel_authorization_time","t":"string","d":"解除授权时间"}]}],"options":"{\\n  sub_mchid: '1900001121',\\n}","message":"GET\\n/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/1900001121\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _sub_mchid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _sub_mchid_ as default
};
