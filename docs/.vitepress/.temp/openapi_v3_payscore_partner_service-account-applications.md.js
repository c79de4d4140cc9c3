import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"收付通子商户申请绑定支付分服务","description":"收付通子商户申请绑定支付分服务 POST v3/payscore/partner/service-account-applications 支付分∙服务商模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/partner/service-account-applications","chain":".v3.payscore.partner.serviceAccountApplications","area":"payscore-partner","sections":[{"verb":"post","title":"收付通子商户申请绑定支付分服务","official":["https://pay.weixin.qq.com/doc/v3/partner/4012715051","https://pay.weixin.qq.com/doc/v3/partner/4013394514"],"roles":["服务商"],"tags":["支付分∙服务商模式"],"updated":"2024.06.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"appid","t":"string","d":"服务商应用ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"out_apply_no","t":"string","d":"商户申请绑定单号","r":1,"i":1},{"n":"result_notify_url","t":"string","d":"绑定结果回调通知地址","i":1}],"replies":[{"status":200,"rows":[{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"mchid","t":"string","d":"服务商商户号","r":1},{"n":"appid","t":"string","d":"服务商应用ID","r":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1},{"n":"sub_appid","t":"string","d":"子商户应用ID"},{"n":"out_apply_no","t":"string","d":"申请单号","r":1},{"n":"result_notify_url","t":"string","d":"绑定结果回调通知地址"},{"n":"apply_state","t":"string","d":"受理状态","r":1},{"n":"reject_reason","t":"string","d":"拒绝原因"}]}],"options":"{\\n  json: {\\n    service_id: '2002000000000558128851361561536',\\n    appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1900000109',\\n    sub_appid: 'wxd678efh567hg6787',\\n    out_apply_no: '1234323JKHDFE1243252',\\n    result_notify_url: 'https://api.test.com',\\n  },\\n}","message":"POST\\n/v3/payscore/partner/service-account-applications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"2002000000000558128851361561536\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"sub_mchid\\":\\"1900000109\\",\\"sub_appid\\":\\"wxd678efh567hg6787\\",\\"out_apply_no\\":\\"1234323JKHDFE1243252\\",\\"result_notify_url\\":\\"https://api.test.com\\"}\\n"}]},"relativePath":"openapi/v3/payscore/partner/service-account-applications.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/partner/service-account-applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/partner/service-account-applications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const serviceAccountApplications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  serviceAccountApplications as default
};
