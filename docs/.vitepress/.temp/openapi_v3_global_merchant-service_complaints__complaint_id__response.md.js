import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"提交回复","description":"提交回复 POST v3/global/merchant-service/complaints/{complaint_id}/response 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/merchant-service/complaints/{complaint_id}/response","chain":".v3.global.merchantService.complaints._complaint_id_.response","area":"complaint","sections":[{"verb":"post","title":"提交回复","official":[],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙消费者投诉"],"updated":"2026.01.27","flags":[],"request":[{"n":"complaint_id","t":"string","d":"投诉单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"complainted_mchid","t":"string","d":"被诉商户号","r":1,"i":1},{"n":"response_content","t":"string","d":"回复内容","r":1,"i":1},{"n":"response_images","t":"string[]","d":"回复图片","i":1},{"n":"jump_url","t":"string","d":"跳转链接","i":1},{"n":"jump_url_text","t":"string","d":"跳转链接文案","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  complaint_id: '200201820200101080076610000',\\n  json: {\\n    complainted_mchid: '1900012181',\\n    response_content: '传入的自定义回复内容',\\n    response_images: ['file23578_21798531.jpg'],\\n    jump_url: 'https://www.xxx.com/notify',\\n    jump_url_text: '传入的自定义跳转链接文案',\\n  },\\n}","message":"POST\\n/v3/global/merchant-service/complaints/200201820200101080076610000/response\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"complainted_mchid\\":\\"1900012181\\",\\"response_content\\":\\"传入的自定义回复内容\\",\\"response_images\\":[\\"file23578_21798531.jpg\\"],\\"jump_url\\":\\"https://www.xxx.com/notify\\",\\"jump_url_text\\":\\"传入的自定义跳转链接文案\\"}\\n"}]},"relativePath":"openapi/v3/global/merchant-service/complaints/{complaint_id}/response.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/merchant-service/complaints/{complaint_id}/response.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/merchant-service/complaints/{complaint_id}/response.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const response = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  response as default
};
