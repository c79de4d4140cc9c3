import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"上传出租车电子发票文件","description":"上传出租车电子发票文件 POST v3/taxi-invoice/cards/upload-file 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/cards/upload-file","chain":".v3.taxiInvoice.cards.uploadFile","area":"taxi-invoice","sections":[{"verb":"post","title":"上传出租车电子发票文件","official":["https://pay.weixin.qq.com/doc/v3/partner/4012692904"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2023.01.13","flags":[],"request":[{"n":"body","t":"object","d":"声明请求的\`multipart/form-data\`数据结构","p":"对应TypeScript的object","r":1},{"n":"file","t":"file","d":"出租车电子发票文件","r":1,"i":1},{"n":"meta","t":"string","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"company_mchid","t":"string","d":"出租车经营主体商户号","r":1,"i":2},{"n":"digest","t":"string","d":"文件摘要","r":1,"i":2},{"n":"digest_algorithm","t":"string","d":"文件摘要算法","r":1,"i":2},{"n":"region_id","t":"integer","d":"行政区划代码","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"fapiao_media_id","t":"string","d":"出租车电子发票文件ID","r":1}]}],"options":"{\\n  body: new MediaUtil('file:///path/to/image.jpg', { filenameField: false, digestField: 'digest', algorithm: 'SM3', meta: { company_mchid: '1900000109', digest_algorithm: 'DIGEST_ALGORITHM_SM3', region_id: 310100 } }),\\n}","message":"POST\\n/v3/taxi-invoice/cards/upload-file\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"digest\\":\\"（文件摘要）\\",\\"company_mchid\\":\\"1900000109\\",\\"digest_algorithm\\":\\"DIGEST_ALGORITHM_SM3\\",\\"region_id\\":310100}\\n"}]},"relativePath":"openapi/v3/taxi-invoice/cards/upload-file.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/cards/upload-file.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/cards/upload-file.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const uploadFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  uploadFile as default
};
