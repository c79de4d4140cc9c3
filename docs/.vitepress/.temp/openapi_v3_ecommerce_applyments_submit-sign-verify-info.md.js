import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"平台代理签约核身","description":"平台代理签约核身 POST v3/ecommerce/applyments/submit-sign-verify-info 收付通∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/applyments/submit-sign-verify-info","chain":".v3.ecommerce.applyments.submitSignVerifyInfo","area":"ecommerce-applyment","sections":[{"verb":"post","title":"平台代理签约核身","official":["https://pay.weixin.qq.com/doc/v3/partner/4015616722"],"roles":["电商平台"],"tags":["收付通∙进件"],"updated":"2025.07.17","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_request_no","t":"string","d":"业务申请编号","r":1,"i":1},{"n":"applyment_id","t":"integer","d":"微信支付申请单号","i":1},{"n":"pre_sign_time","t":"string","d":"预签署微信支付协议时间","i":1},{"n":"proxy_verify_identity_info","t":"object","d":"平台代理核身信息","i":1,"p":"对应TypeScript的object"},{"n":"verify_identity_type","t":"string","d":"核身方式","e":["VERIFY_IDENTITY_TYPE_FACE_TO_FACE","VERIFY_IDENTITY_TYPE_REMOTE"],"r":1,"i":2},{"n":"verify_identity_result","t":"boolean","d":"核身结果","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"applyment_id","t":"integer","d":"微信支付申请单号","r":1}]}],"options":"{\\n  json: {\\n    out_request_no: '1900013511_10000',\\n    applyment_id: 2000002124775691,\\n    pre_sign_time: '2018-06-08T10:34:56+08:00',\\n    proxy_verify_identity_info: {\\n      verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE',\\n      verify_identity_result: true,\\n    },\\n  },\\n}","message":"POST\\n/v3/ecommerce/applyments/submit-sign-verify-info\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_request_no\\":\\"1900013511_10000\\",\\"applyment_id\\":2000002124775691,\\"pre_sign_time\\":\\"2018-06-08T10:34:56+08:00\\",\\"proxy_verify_identity_info\\":{\\"verify_identity_type\\":\\"VERIFY_IDENTITY_TYPE_FACE_TO_FACE\\",\\"verify_identity_result\\":true}}\\n"}]},"relativePath":"openapi/v3/ecommerce/applyments/submit-sign-verify-info.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/applyments/submit-sign-verify-info.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/applyments/submit-sign-verify-info.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const submitSignVerifyInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  submitSignVerifyInfo as default
};
