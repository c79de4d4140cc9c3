import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取分账账单文件下载地址API","description":"获取分账账单文件下载地址API GET v3/global/profit-sharing/bill-download-url 跨境∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/profit-sharing/bill-download-url","chain":".v3.global.profitSharing.billDownloadUrl","area":"cross-border-profitsharing","sections":[{"verb":"get","title":"获取分账账单文件下载地址API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013025018"],"roles":["直连模式","机构模式"],"tags":["跨境∙分账"],"updated":"2022.08.04","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"bill_date","t":"string","d":"账单日期","i":1}],"replies":[{"status":200,"rows":[{"n":"download_url","t":"string","d":"下载地址","r":1}]}],"options":"{\\n  query: {\\n    sub_mchid: '1900000109',\\n    bill_date: '2020-01-01',\\n  },\\n}","message":"GET\\n/v3/global/profit-sharing/bill-download-url?sub_mchid=1900000109&bill_date=2020-01-01\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/profit-sharing/bill-download-url.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/profit-sharing/bill-download-url.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/profit-sharing/bill-download-url.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const billDownloadUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  billDownloadUrl as default
};
