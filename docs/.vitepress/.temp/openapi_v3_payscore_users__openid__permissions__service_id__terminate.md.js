import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户解除用户授权关系API","description":"商户解除用户授权关系API POST v3/payscore/users/{openid}/permissions/{service_id}/terminate 支付分∙免确认模式∙普通授权","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/users/{openid}/permissions/{service_id}/terminate","chain":".v3.payscore.users._openid_.permissions._service_id_.terminate","area":"payscore","sections":[{"verb":"post","title":"商户解除用户授权关系API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml"],"roles":["服务商","直连商户"],"tags":["支付分∙免确认模式∙普通授权"],"updated":"2020.03.25","flags":[],"request":[{"n":"openid","t":"string","r":1},{"n":"service_id","t":"string","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"reason","t":"string","d":"撤销原因","r":1,"i":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"用户标识","i":1},{"n":"service_id","t":"string","d":"公众账号ID","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  service_id: '2002000000000558128851361561536',\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    reason: '传入的自定义撤销原因',\\n  },\\n  query: {\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    service_id: '2002000000000558128851361561536',\\n  },\\n}","message":"POST\\n/v3/payscore/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/permissions/2002000000000558128851361561536/terminate?openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&service_id=2002000000000558128851361561536\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"reason\\":\\"传入的自定义撤销原因\\"}\\n"}]},"relativePath":"openapi/v3/payscore/users/{openid}/permissions/{service_id}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/users/{openid}/permissions/{service_id}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/users/{openid}/permissions/{service_id}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
