import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"图片上传API","description":"图片上传API POST v3/ecommerce/account/cancel-applications/media 收付通∙注销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/account/cancel-applications/media","chain":".v3.ecommerce.account.cancelApplications.media","area":"ecommerce-applyment","sections":[{"verb":"post","title":"图片上传API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012691710"],"roles":["电商平台"],"tags":["收付通∙注销"],"updated":"2023.02.10","flags":[],"request":[{"n":"body","t":"object","d":"声明请求的\`multipart/form-data\`数据结构","p":"对应TypeScript的object","r":1},{"n":"file","t":"file","d":"图片文件","r":1,"i":1},{"n":"meta","t":"string","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"file_digest","t":"string","d":"文件摘要","i":2},{"n":"file_name","t":"string","d":"文件名称","i":2}],"replies":[{"status":200,"rows":[{"n":"media_id","t":"string","d":"媒体文件标识Id","r":1}]}],"options":"{\\n  body: new MediaUtil('file:///path/to/image.jpg', { filenameField: 'file_name', digestField: 'file_digest' }),\\n}","message":"POST\\n/v3/ecommerce/account/cancel-applications/media\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"file_name\\":\\"image.jpg\\",\\"file_digest\\":\\"（文件摘要）\\"}\\n"}]},"relativePath":"openapi/v3/ecommerce/account/cancel-applications/media.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/account/cancel-applications/media.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/account/cancel-applications/media.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const media = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  media as default
};
