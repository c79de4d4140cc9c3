import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请解约API","description":"申请解约API POST v3/global/papay/contracts/{contract_id}/terminate 跨境∙代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/papay/contracts/{contract_id}/terminate","chain":".v3.global.papay.contracts._contract_id_.terminate","area":"cross-border-papay","sections":[{"verb":"post","title":"申请解约API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013015478"],"roles":["直连模式","机构模式"],"tags":["跨境∙代扣"],"updated":"2022.08.04","flags":[],"request":[{"n":"contract_id","t":"string","d":"委托代扣协议ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"机构APPID","i":1},{"n":"sp_appid","t":"string","d":"机构appid","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"termination_note","t":"string","d":"解约备注","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  contract_id: '100005698',\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    sp_appid: 'wx8888888888888888',\\n    sub_mchid: '1230000109',\\n    sub_appid: 'wxcbda96de0b165484',\\n    termination_note: '传入的自定义解约备注',\\n  },\\n}","message":"POST\\n/v3/global/papay/contracts/100005698/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"sp_appid\\":\\"wx8888888888888888\\",\\"sub_mchid\\":\\"1230000109\\",\\"sub_appid\\":\\"wxcbda96de0b165484\\",\\"termination_note\\":\\"传入的自定义解约备注\\"}\\n"}]},"relativePath":"openapi/v3/global/papay/contracts/{contract_id}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/papay/contracts/{contract_id}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/papay/contracts/{contract_id}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
