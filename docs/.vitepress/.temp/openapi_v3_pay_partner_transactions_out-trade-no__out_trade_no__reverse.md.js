import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销","description":"撤销 POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse 基础支付∙服务商模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse","chain":".v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse","area":"partner-pay","sections":[{"verb":"post","title":"撤销","official":["https://pay.weixin.qq.com/doc/v3/partner/4012382181"],"roles":["服务商"],"tags":["基础支付∙服务商模式"],"updated":"2024.04.16","flags":[],"request":[{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_appid","t":"string","d":"合作伙伴应用AppID","i":1},{"n":"sp_mchid","t":"string","d":"合作伙伴商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"特约商户应用AppID","i":1},{"n":"sub_mchid","t":"string","d":"特约商户商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_appid","t":"string","d":"合作伙伴应用AppID"},{"n":"sp_mchid","t":"string","d":"合作伙伴商户号","r":1},{"n":"sub_appid","t":"string","d":"特约商户应用AppID"},{"n":"sub_mchid","t":"string","d":"特约商户商户号","r":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1}]}],"options":"{\\n  out_trade_no: '1217752501201407033233368018',\\n  json: {\\n    sp_appid: 'wxd678efh567hg6787',\\n    sp_mchid: '1230000109',\\n    sub_appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1230000109',\\n  },\\n}","message":"POST\\n/v3/pay/partner/transactions/out-trade-no/1217752501201407033233368018/reverse\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_appid\\":\\"wxd678efh567hg6787\\",\\"sp_mchid\\":\\"1230000109\\",\\"sub_appid\\":\\"wxd678efh567hg6787\\",\\"sub_mchid\\":\\"1230000109\\"}\\n"}]},"relativePath":"openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reverse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reverse as default
};
