import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户预授权API","description":"商户预授权API POST v3/payscore/permissions 支付分∙免确认模式∙预授权","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/permissions","chain":".v3.payscore.permissions","area":"payscore","sections":[{"verb":"post","title":"商户预授权API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012647349"],"roles":["直连商户"],"tags":["支付分∙免确认模式∙预授权"],"updated":"2023.10.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务id","r":1,"i":1},{"n":"appid","t":"string","d":"公众号id","r":1,"i":1},{"n":"authorization_code","t":"string","d":"授权协议号","r":1,"i":1},{"n":"notify_url","t":"string","d":"通知地址","i":1}],"replies":[{"status":200,"rows":[{"n":"apply_permissions_token","t":"string","d":"预授权token","r":1}]}],"options":"{\\n  json: {\\n    service_id: '500001',\\n    appid: 'wxd678efh567hg6787',\\n    authorization_code: '1234323JKHDFE1243252',\\n    notify_url: 'http://www.qq.com',\\n  },\\n}","message":"POST\\n/v3/payscore/permissions\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"500001\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"authorization_code\\":\\"1234323JKHDFE1243252\\",\\"notify_url\\":\\"http://www.qq.com\\"}\\n"}]},"relativePath":"openapi/v3/payscore/permissions.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/permissions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/permissions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const permissions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  permissions as default
};
