import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"商户上传反馈图片API","description":"商户上传反馈图片API POST v3/global/merchant-service/images/upload 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/merchant-service/images/upload","chain":".v3.global.merchantService.images.upload","area":"complaint","sections":[{"verb":"post","title":"商户上传反馈图片API","official":[],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙消费者投诉"],"updated":"2026.01.27","flags":[],"request":[{"n":"body","t":"object","d":"声明请求的`multipart/form-data`数据结构","p":"对应TypeScript的object","r":1},{"n":"file","t":"file","d":"图片文件","r":1,"i":1},{"n":"meta","t":"string","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"filename","t":"string","d":"文件名称","r":1,"i":2},{"n":"sha256","t":"string","d":"文件摘要","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"media_id","t":"string","d":"媒体文件标识ID","r":1}]}],"options":"{\\n  body: new MediaUtil(\'file:///path/to/image.jpg\'),\\n}","message":"POST\\n/v3/global/merchant-service/images/upload\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"filename\\":\\"image.jpg\\",\\"sha256\\":\\"（文件摘要）\\"}\\n"}]},"relativePath":"openapi/v3/global/merchant-service/images/upload.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/global/merchant-service/images/upload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/merchant-service/images/upload.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const upload = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  upload as default
};
