import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"企业商户查询企业员工开通授权状态","description":"企业商户查询企业员工开通授权状态 GET v3/webizpay/users/{user_id}/authorization-state 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/users/{user_id}/authorization-state","chain":".v3.webizpay.users._user_id_.authorizationState","area":"webizpay","sections":[{"verb":"get","title":"企业商户查询企业员工开通授权状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507163"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.09","flags":[],"request":[{"n":"user_id","t":"string","d":"企业员工ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1},{"n":"user_id","t":"string","d":"企业员工ID","r":1},{"n":"employee_list","t":"object[]","d":"微信授权关系列表","p":"对应TypeScript的array"},{"n":"employee_id","t":"string","d":"微信授权关系ID","r":1,"i":1},{"n":"authorization_state","t":"string","d":"授权状态","e":["AUTHORIZED","REVOKED"],"r":1,"i":1},{"n":"authorization_time","t":"string","d":"授权时间","r":1,"i":1},{"n":"authorization_revoked_time","t":"string","d":"解除授权时间","r":1,"i":1}]}],"options":"{\\n  user_id: '123456',\\n  query: {\\n    sp_mchid: '12341234',\\n    sub_mchid: '43214321',\\n  },\\n}","message":"GET\\n/v3/webizpay/users/123456/authorization-state?sp_mchid=12341234&sub_mchid=43214321\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/webizpay/users/{user_id}/authorization-state.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/users/{user_id}/authorization-state.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/users/{user_id}/authorization-state.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authorizationState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authorizationState as default
};
