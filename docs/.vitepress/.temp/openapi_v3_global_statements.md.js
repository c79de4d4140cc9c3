import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"下载对账单","description":"下载对账单 GET v3/global/statements 跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/statements","chain":".v3.global.statements","area":"cross-border","sections":[{"verb":"get","title":"下载对账单","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013013869","https://pay.weixin.qq.com/doc/global/v3/zh/4012354444","https://pay.weixin.qq.com/doc/global/v3/zh/4012354484","https://pay.weixin.qq.com/doc/global/v3/zh/4012354538","https://pay.weixin.qq.com/doc/global/v3/zh/4012354574","https://pay.weixin.qq.com/doc/global/v3/zh/4012354602","https://pay.weixin.qq.com/doc/global/v3/zh/4014096532"],"roles":["直连模式","机构模式"],"tags":["跨境"],"updated":"2025.01.07","flags":["statement"],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"date","t":"string","d":"账单日期","r":1,"i":1},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"sp_mchid","t":"string","d":"机构商户号","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1}],"replies":[{"status":200,"rows":[],"file":["text/csv","application/x-gzip"]}],"options":"{\\n  query: {\\n    date: '20180130',\\n    mchid: '1900000109',\\n    sp_mchid: '1900000100',\\n    sub_mchid: '1900000109',\\n  },\\n  sink: './bill.csv',\\n}","message":"GET\\n/v3/global/statements?date=20180130&mchid=1900000109&sp_mchid=1900000100&sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/statements.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/statements.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/statements.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const statements = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  statements as default
};
