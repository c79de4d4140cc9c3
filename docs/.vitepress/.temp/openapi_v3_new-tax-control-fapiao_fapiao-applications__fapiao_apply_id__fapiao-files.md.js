import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取发票下载信息","description":"获取发票下载信息 GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files","chain":".v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles","area":"fapiao","sections":[{"verb":"get","title":"获取发票下载信息","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012538335","https://pay.weixin.qq.com/doc/v3/partner/4012474067","https://pay.weixin.qq.com/doc/v3/partner/4015792576"],"roles":["普通商户","服务商"],"tags":["经营工具∙电子发票"],"updated":"2025.09.03","flags":[],"request":[{"n":"fapiao_apply_id","t":"string","d":"发票申请单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"fapiao_id","t":"string","d":"商户发票单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"fapiao_download_info_list","t":"object[]","d":"发票列表","p":"对应TypeScript的array"},{"n":"fapiao_id","t":"string","d":"商户发票单号","i":1},{"n":"download_url","t":"string","d":"发票文件下载地址","i":1},{"n":"status","t":"string","d":"发票状态","e":["ISSUE_ACCEPTED","ISSUED","REVERSE_ACCEPTED","REVERSED","ISSUE_FAILED","REVERSE_FAILED"],"i":1}]}],"options":"{\\n  fapiao_apply_id: '4200000444201910177461284488',\\n  query: {\\n    sub_mchid: '1900000109',\\n    fapiao_id: '20200701123456',\\n  },\\n}","message":"GET\\n/v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488/fapiao-files?sub_mchid=1900000109&fapiao_id=20200701123456\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fapiaoFiles = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fapiaoFiles as default
};
