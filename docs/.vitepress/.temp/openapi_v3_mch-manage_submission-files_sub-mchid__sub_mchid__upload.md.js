import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"上传商户提交资料文件","description":"上传商户提交资料文件 POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload 商户管理记录","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload","chain":".v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload","area":"risk","sections":[{"verb":"post","title":"上传商户提交资料文件","official":["https://pay.weixin.qq.com/doc/v3/partner/4014940425"],"roles":["服务商"],"tags":["商户管理记录"],"updated":"2025.05.21","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"body","t":"object","d":"声明请求的\`multipart/form-data\`数据结构","p":"对应TypeScript的object","r":1},{"n":"submission_file","t":"file","d":"资料文件","r":1,"i":1},{"n":"meta","t":"string","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"file_name","t":"string","d":"文件名称","i":2},{"n":"file_digest","t":"string","d":"文件摘要","i":2},{"n":"item_id","t":"number","d":"资料项唯一id","r":1,"i":1},{"n":"manage_record_id","t":"string","d":"商户管理记录ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"file_id","t":"string","d":"文件标识ID","r":1}]}],"options":"{\\n  sub_mchid: '123000110',\\n  body: new MediaUtil('file:///path/to/image.jpg', { part: 'submission_file', filenameField: 'file_name', digestField: 'file_digest', form: { item_id: 56, manage_record_id: '56' } }),\\n}","message":"POST\\n/v3/mch-manage/submission-files/sub-mchid/123000110/upload\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"file_name\\":\\"image.jpg\\",\\"file_digest\\":\\"（文件摘要）\\"}\\n"}]},"relativePath":"openapi/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const upload = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  upload as default
};
