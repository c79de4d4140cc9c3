import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"上传电子发票文件","description":"上传电子发票文件 POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file","chain":".v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile","area":"fapiao","sections":[{"verb":"post","title":"上传电子发票文件","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012556605","https://pay.weixin.qq.com/doc/v3/partner/4012696830"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2021.11.22","flags":[],"request":[{"n":"body","t":"object","d":"声明请求的\`multipart/form-data\`数据结构","p":"对应TypeScript的object","r":1},{"n":"file","t":"file","r":1,"i":1},{"n":"meta","t":"string","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"sub_mchid","t":"string","i":2},{"n":"file_type","t":"string","d":"发票文件的类型为PDF","r":1,"i":2},{"n":"digest_alogrithm","t":"string","d":"文件摘要算法","r":1,"i":2},{"n":"digest","t":"string","d":"文件摘要","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"fapiao_media_id","t":"string","d":"电子发票文件ID","r":1}]}],"options":"{\\n  body: new MediaUtil('file:///path/to/image.jpg', { filenameField: false, digestField: 'digest', algorithm: 'SM3', meta: { file_type: 'PDF', digest_alogrithm: 'SM3' } }),\\n}","message":"POST\\n/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"digest\\":\\"（文件摘要）\\",\\"file_type\\":\\"PDF\\",\\"digest_alogrithm\\":\\"SM3\\"}\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const uploadFapiaoFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  uploadFapiaoFile as default
};
