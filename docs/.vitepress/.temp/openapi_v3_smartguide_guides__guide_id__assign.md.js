import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"服务人员分配API","description":"服务人员分配API POST v3/smartguide/guides/{guide_id}/assign 经营工具∙支付即服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/smartguide/guides/{guide_id}/assign","chain":".v3.smartguide.guides._guide_id_.assign","area":"retail","sections":[{"verb":"post","title":"服务人员分配API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012535161","https://pay.weixin.qq.com/doc/v3/partner/4012474145"],"roles":["服务商","直连商户"],"tags":["经营工具∙支付即服务"],"updated":"2020.04.28","flags":[],"request":[{"n":"guide_id","t":"string","d":"服务人员ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户ID","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  guide_id: 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic',\\n  json: {\\n    sub_mchid: '1234567890',\\n    out_trade_no: '20150806125346',\\n  },\\n}","message":"POST\\n/v3/smartguide/guides/LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic/assign\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1234567890\\",\\"out_trade_no\\":\\"20150806125346\\"}\\n"}]},"relativePath":"openapi/v3/smartguide/guides/{guide_id}/assign.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/smartguide/guides/{guide_id}/assign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/smartguide/guides/{guide_id}/assign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assign as default
};
