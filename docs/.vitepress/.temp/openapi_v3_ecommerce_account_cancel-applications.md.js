import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"提交注销申请单","description":"提交注销申请单 POST v3/ecommerce/account/cancel-applications 收付通∙注销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/account/cancel-applications","chain":".v3.ecommerce.account.cancelApplications","area":"ecommerce-applyment","sections":[{"verb":"post","title":"提交注销申请单","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476217"],"roles":["电商平台"],"tags":["收付通∙注销"],"updated":"2023.07.21","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"out_apply_no","t":"string","d":"商户注销申请单号","r":1,"i":1},{"n":"application_info","t":"object[]","d":"注销申请材料","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"application_type","t":"string","d":"注销申请材料类型","e":["SP_CANCEL_ACCOUNT_APPLICATION","SUB_CANCEL_ACCOUNT_APPLICATION"],"i":2},{"n":"application_media_id","t":"string","d":"图片MediaID","i":2}],"replies":[{"status":200,"rows":[{"n":"out_apply_no","t":"string","d":"商户注销申请单号","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"reject_reason","t":"string","d":"受理失败原因"},{"n":"cancel_state","t":"string","d":"注销状态","e":["REVIEWING","REJECTED","CANCEL_SUCCESS"]},{"n":"update_time","t":"string","d":"最后更新时间"}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    out_apply_no: '2019061122222222122',\\n    application_info: [\\n      {\\n        application_type: 'SP_CANCEL_ACCOUNT_APPLICATION',\\n        application_media_id: 'APPLICATION_MEDIA_ID',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/ecommerce/account/cancel-applications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"out_apply_no\\":\\"2019061122222222122\\",\\"application_info\\":[{\\"application_type\\":\\"SP_CANCEL_ACCOUNT_APPLICATION\\",\\"application_media_id\\":\\"APPLICATION_MEDIA_ID\\"}]}\\n"}]},"relativePath":"openapi/v3/ecommerce/account/cancel-applications.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/account/cancel-applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/account/cancel-applications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancelApplications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancelApplications as default
};
