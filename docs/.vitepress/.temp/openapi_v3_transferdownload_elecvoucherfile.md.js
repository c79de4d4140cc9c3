import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"下载电子回单API","description":"下载电子回单API GET v3/transferdownload/elecvoucherfile 资金应用∙转账 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/transferdownload/elecvoucherfile","chain":".v3.transferdownload.elecvoucherfile","area":"transfer","sections":[{"verb":"get","title":"下载电子回单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012716436","https://pay.weixin.qq.com/doc/v3/merchant/4012716455"],"roles":["服务商","普通商户"],"tags":["资金应用∙转账","运营工具∙用工卡"],"updated":"2023.12.04","flags":["unsigned"],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"token","t":"string","r":1,"i":1},{"n":"source","t":"string","r":1,"i":1}],"replies":[{"status":200,"rows":[],"file":["application/pdf"]}],"options":"{\\n  query: {\\n    token: 'X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD',\\n    source: 'elecsign',\\n  },\\n  sink: './receipt.pdf',\\n}","message":"GET\\n/v3/transferdownload/elecvoucherfile?token=X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD&source=elecsign\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/transferdownload/elecvoucherfile.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/transferdownload/elecvoucherfile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/transferdownload/elecvoucherfile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const elecvoucherfile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  elecvoucherfile as default
};
