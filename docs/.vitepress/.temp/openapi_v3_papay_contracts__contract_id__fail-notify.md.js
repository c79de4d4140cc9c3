import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"重试扣费通知API","description":"重试扣费通知API POST v3/papay/contracts/{contract_id}/fail-notify 委托代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/papay/contracts/{contract_id}/fail-notify","chain":".v3.papay.contracts._contract_id_.failNotify","area":"papay","sections":[{"verb":"post","title":"重试扣费通知API","official":["https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml"],"roles":["普通商户"],"tags":["委托代扣"],"updated":"2020.04.27","flags":[],"request":[{"n":"contract_id","t":"string","d":"委托代扣协议ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"直连商户号","r":1,"i":1},{"n":"appid","t":"string","d":"公众号ID","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  contract_id: '123124412412423431',\\n  json: {\\n    mchid: '1230000109',\\n    appid: 'wxd678efh567hg6787',\\n  },\\n}","message":"POST\\n/v3/papay/contracts/123124412412423431/fail-notify\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"mchid\\":\\"1230000109\\",\\"appid\\":\\"wxd678efh567hg6787\\"}\\n"}]},"relativePath":"openapi/v3/papay/contracts/{contract_id}/fail-notify.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/papay/contracts/{contract_id}/fail-notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/contracts/{contract_id}/fail-notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const failNotify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  failNotify as default
};
