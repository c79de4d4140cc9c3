import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解除用户授权关系（授权协议号）API","description":"解除用户授权关系（授权协议号）API POST v3/payscore/permissions/authorization-code/{authorization_code}/terminate 支付分∙免确认模式∙预授权","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/permissions/authorization-code/{authorization_code}/terminate","chain":".v3.payscore.permissions.authorizationCode._authorization_code_.terminate","area":"payscore","sections":[{"verb":"post","title":"解除用户授权关系（授权协议号）API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012647410"],"roles":["直连商户"],"tags":["支付分∙免确认模式∙预授权"],"updated":"2023.10.18","flags":[],"request":[{"n":"authorization_code","t":"string","d":"授权协议号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务id","r":1,"i":1},{"n":"reason","t":"string","d":"撤销原因","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  authorization_code: '1234323JKHDFE1243252',\\n  json: {\\n    service_id: '500001',\\n    reason: '传入的自定义撤销原因',\\n  },\\n}","message":"POST\\n/v3/payscore/permissions/authorization-code/1234323JKHDFE1243252/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"500001\\",\\"reason\\":\\"传入的自定义撤销原因\\"}\\n"}]},"relativePath":"openapi/v3/payscore/permissions/authorization-code/{authorization_code}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/permissions/authorization-code/{authorization_code}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/permissions/authorization-code/{authorization_code}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
