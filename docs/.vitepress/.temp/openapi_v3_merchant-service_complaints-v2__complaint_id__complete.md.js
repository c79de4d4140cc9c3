import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"反馈处理完成API","description":"反馈处理完成API POST v3/merchant-service/complaints-v2/{complaint_id}/complete 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-service/complaints-v2/{complaint_id}/complete","chain":".v3.merchantService.complaintsV2._complaint_id_.complete","area":"complaint","sections":[{"verb":"post","title":"反馈处理完成API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012467255","https://pay.weixin.qq.com/doc/v3/partner/4012467217"],"roles":["服务商"],"tags":["风险合规∙消费者投诉"],"updated":"2025.09.01","flags":[],"request":[{"n":"complaint_id","t":"string","d":"投诉单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"complainted_mchid","t":"string","d":"被诉商户号","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  complaint_id: '200201820200101080076610000',\\n  json: {\\n    complainted_mchid: '1900012181',\\n  },\\n}","message":"POST\\n/v3/merchant-service/complaints-v2/200201820200101080076610000/complete\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"complainted_mchid\\":\\"1900012181\\"}\\n"}]},"relativePath":"openapi/v3/merchant-service/complaints-v2/{complaint_id}/complete.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-service/complaints-v2/{complaint_id}/complete.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-service/complaints-v2/{complaint_id}/complete.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const complete = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  complete as default
};
