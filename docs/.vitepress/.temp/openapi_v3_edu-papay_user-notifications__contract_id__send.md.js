import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发送扣款预通知API","description":"发送扣款预通知API POST v3/edu-papay/user-notifications/{contract_id}/send 教育续费通","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/edu-papay/user-notifications/{contract_id}/send","chain":".v3.eduPapay.userNotifications._contract_id_.send","area":"school","sections":[{"verb":"post","title":"发送扣款预通知API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012524814","https://pay.weixin.qq.com/doc/v3/partner/4012855408"],"roles":["直连商户","服务商"],"tags":["教育续费通"],"updated":"2023.07.21","flags":[],"request":[{"n":"contract_id","t":"string","d":"签约协议号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"服务商APPID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sub_appid","t":"string","d":"子商户APPID","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  contract_id: 'wx8888888888888888',\\n  json: {\\n    appid: 'wx8888888888888888',\\n    sub_mchid: '1900000109',\\n    sub_appid: 'wx8888888888888888',\\n  },\\n}","message":"POST\\n/v3/edu-papay/user-notifications/wx8888888888888888/send\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wx8888888888888888\\",\\"sub_mchid\\":\\"1900000109\\",\\"sub_appid\\":\\"wx8888888888888888\\"}\\n"}]},"relativePath":"openapi/v3/edu-papay/user-notifications/{contract_id}/send.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/edu-papay/user-notifications/{contract_id}/send.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/edu-papay/user-notifications/{contract_id}/send.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const send = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  send as default
};
