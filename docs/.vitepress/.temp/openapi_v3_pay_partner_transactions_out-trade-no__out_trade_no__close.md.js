import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"关单API","description":"关单API POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close 基础支付∙服务商模式 收付通∙支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close","chain":".v3.pay.partner.transactions.outTradeNo._out_trade_no_.close","area":"partner-pay","sections":[{"verb":"post","title":"关单API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012526949","https://pay.weixin.qq.com/doc/v3/partner/4012739019","https://pay.weixin.qq.com/doc/v3/partner/4013080236","https://pay.weixin.qq.com/doc/v3/partner/4012759669","https://pay.weixin.qq.com/doc/v3/partner/4012759725","https://pay.weixin.qq.com/doc/v3/partner/4012760108","https://pay.weixin.qq.com/doc/v3/partner/4012760518","https://pay.weixin.qq.com/doc/v3/partner/4012886167","https://pay.weixin.qq.com/doc/v3/partner/4012760574"],"roles":["服务商","电商平台"],"tags":["基础支付∙服务商模式","收付通∙支付"],"updated":"2020.05.26","flags":[],"request":[{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  out_trade_no: '1217752501201407033233368018',\\n  json: {\\n    sp_mchid: '1230000109',\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"POST\\n/v3/pay/partner/transactions/out-trade-no/1217752501201407033233368018/close\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"1230000109\\",\\"sub_mchid\\":\\"1900000109\\"}\\n"}]},"relativePath":"openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const close = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  close as default
};
