import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户预授权API","description":"商户预授权API POST v3/payscore/partner/permissions 支付分∙服务商模式∙免确认","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/partner/permissions","chain":".v3.payscore.partner.permissions","area":"payscore-partner","sections":[{"verb":"post","title":"商户预授权API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012382030"],"roles":["服务商"],"tags":["支付分∙服务商模式∙免确认"],"updated":"2024.06.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"appid","t":"string","d":"服务商应用ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"authorization_code","t":"string","d":"授权协议号","r":1,"i":1},{"n":"notify_url","t":"string","d":"商户回调地址","i":1}],"replies":[{"status":200,"rows":[{"n":"apply_permissions_token","t":"string","d":"预授权token","r":1}]}],"options":"{\\n  json: {\\n    service_id: 'service_id',\\n    appid: 'wxd678efh567hg6787',\\n    sub_appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1230000109',\\n    authorization_code: '1234323JKHDFE1243252',\\n    notify_url: 'http://www.qq.com',\\n  },\\n}","message":"POST\\n/v3/payscore/partner/permissions\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"service_id\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"sub_appid\\":\\"wxd678efh567hg6787\\",\\"sub_mchid\\":\\"1230000109\\",\\"authorization_code\\":\\"1234323JKHDFE1243252\\",\\"notify_url\\":\\"http://www.qq.com\\"}\\n"}]},"relativePath":"openapi/v3/payscore/partner/permissions.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/partner/permissions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/partner/permissions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const permissions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  permissions as default
};
