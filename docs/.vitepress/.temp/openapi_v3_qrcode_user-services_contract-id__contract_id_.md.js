import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户服务可用信息","description":"查询用户服务可用信息 GET v3/qrcode/user-services/contract-id/{contract_id} 乘车服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/qrcode/user-services/contract-id/{contract_id}","chain":".v3.qrcode.userServices.contractId._contract_id_","area":"vehicle","sections":[{"verb":"get","title":"查询用户服务可用信息","official":[],"roles":["服务商","直连商户"],"tags":["乘车服务"],"updated":"2022.12.02","flags":[],"request":[{"n":"contract_id","t":"string","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子公众账号ID","i":1},{"n":"sub_mchid","t":"string","d":"微信支付分配的子商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"contract_id","t":"string"},{"n":"user_service_state","t":"string","e":["NORMAL","BLOCKED"]},{"n":"block_reason","t":"string","d":"原因"}]}],"options":"{\\n  contract_id: 'Wx15463511252015071056489715',\\n  query: {\\n    appid: 'wxcbda96de0b165486',\\n    sub_appid: 'wxcbda96de0b165486',\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/qrcode/user-services/contract-id/Wx15463511252015071056489715?appid=wxcbda96de0b165486&sub_appid=wxcbda96de0b165486&sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/qrcode/user-services/contract-id/{contract_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/qrcode/user-services/contract-id/{contract_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/qrcode/user-services/contract-id/{contract_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _contract_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _contract_id_ as default
};
