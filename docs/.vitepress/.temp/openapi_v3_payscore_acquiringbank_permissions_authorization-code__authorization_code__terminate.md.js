import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"从业机构解除用户授权关系（授权协议号）","description":"从业机构解除用户授权关系（授权协议号） POST v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate 支付分∙机构模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate","chain":".v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.terminate","area":"payscore-partner","sections":[{"verb":"post","title":"从业机构解除用户授权关系（授权协议号）","official":["https://pay.weixin.qq.com/doc/v3/partner/4012461012"],"roles":["从业机构"],"tags":["支付分∙机构模式"],"updated":"2022.11.09","flags":[],"request":[{"n":"authorization_code","t":"string","d":"授权协议号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"channel_id","t":"string","d":"渠道商商户号","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"reason","t":"string","d":"撤销原因","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  authorization_code: '1275342195190894594',\\n  json: {\\n    service_id: '500001',\\n    channel_id: '1230000109',\\n    sub_mchid: '1230000109',\\n    reason: '传入的自定义撤销原因',\\n  },\\n}","message":"POST\\n/v3/payscore/acquiringbank/permissions/authorization-code/1275342195190894594/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"500001\\",\\"channel_id\\":\\"1230000109\\",\\"sub_mchid\\":\\"1230000109\\",\\"reason\\":\\"传入的自定义撤销原因\\"}\\n"}]},"relativePath":"openapi/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
