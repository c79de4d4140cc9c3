import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解除用户授权关系（openid）API","description":"解除用户授权关系（openid）API POST v3/payscore/partner/permissions/terminate 支付分∙服务商模式∙免确认","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/partner/permissions/terminate","chain":".v3.payscore.partner.permissions.terminate","area":"payscore-partner","sections":[{"verb":"post","title":"解除用户授权关系（openid）API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012461154"],"roles":["服务商"],"tags":["支付分∙服务商模式∙免确认"],"updated":"2024.06.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"服务商公众号下的用户标识","i":1},{"n":"sub_openid","t":"string","d":"子商户公众号下openid","i":1},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"appid","t":"string","d":"服务商应用ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"reason","t":"string","d":"撤销原因","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    service_id: '500001',\\n    appid: 'wxd678efh567hg6787',\\n    sub_appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1230000109',\\n    reason: 'reason',\\n  },\\n}","message":"POST\\n/v3/payscore/partner/permissions/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"sub_openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"service_id\\":\\"500001\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"sub_appid\\":\\"wxd678efh567hg6787\\",\\"sub_mchid\\":\\"1230000109\\",\\"reason\\":\\"reason\\"}\\n"}]},"relativePath":"openapi/v3/payscore/partner/permissions/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/partner/permissions/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/partner/permissions/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
