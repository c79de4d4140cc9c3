import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"企业商户发起员工开通企业支付授权","description":"企业商户发起员工开通企业支付授权 POST v3/webizpay/users/{user_id}/authorization-url 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/users/{user_id}/authorization-url","chain":".v3.webizpay.users._user_id_.authorizationUrl","area":"webizpay","sections":[{"verb":"post","title":"企业商户发起员工开通企业支付授权","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507153"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.09","flags":[],"request":[{"n":"user_id","t":"string","d":"企业员工ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1,"i":1},{"n":"application_type","t":"string","d":"发起授权应用类型","e":["H5","MINIPROGRAM"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1},{"n":"user_id","t":"string","d":"企业员工ID","r":1},{"n":"authorization_url","t":"string","d":"跳转链接"},{"n":"expire_time","t":"string","d":"链接失效时间"},{"n":"application_type","t":"string","d":"发起授权应用类型","e":["H5","MINIPROGRAM"],"r":1},{"n":"mp_query","t":"string","d":"小程序查询参数"},{"n":"mp_business_type","t":"string","d":"小程序业务类型"}]}],"options":"{\\n  user_id: '123456',\\n  json: {\\n    sp_mchid: '12341234',\\n    sub_mchid: '43214321',\\n    application_type: 'H5',\\n  },\\n}","message":"POST\\n/v3/webizpay/users/123456/authorization-url\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"12341234\\",\\"sub_mchid\\":\\"43214321\\",\\"application_type\\":\\"H5\\"}\\n"}]},"relativePath":"openapi/v3/webizpay/users/{user_id}/authorization-url.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/users/{user_id}/authorization-url.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/users/{user_id}/authorization-url.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authorizationUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authorizationUrl as default
};
