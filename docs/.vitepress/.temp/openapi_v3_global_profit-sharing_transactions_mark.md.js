import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"分账标记API","description":"分账标记API POST v3/global/profit-sharing/transactions/mark 跨境∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/profit-sharing/transactions/mark","chain":".v3.global.profitSharing.transactions.mark","area":"cross-border-profitsharing","sections":[{"verb":"post","title":"分账标记API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4012354804"],"roles":["直连模式","机构模式"],"tags":["跨境∙分账"],"updated":"2022.08.04","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","i":1},{"n":"currency","t":"string","d":"订单标价币种","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    out_trade_no: 'P20150806125346',\\n    currency: 'CNY',\\n  },\\n}","message":"POST\\n/v3/global/profit-sharing/transactions/mark\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"out_trade_no\\":\\"P20150806125346\\",\\"currency\\":\\"CNY\\"}\\n"}]},"relativePath":"openapi/v3/global/profit-sharing/transactions/mark.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/profit-sharing/transactions/mark.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/profit-sharing/transactions/mark.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mark = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mark as default
};
