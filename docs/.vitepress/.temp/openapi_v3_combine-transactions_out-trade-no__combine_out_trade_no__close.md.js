import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"合单关闭订单API","description":"合单关闭订单API POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close 基础支付∙合单 收付通∙合单 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close","chain":".v3.combineTransactions.outTradeNo._combine_out_trade_no_.close","area":"combine-pay","sections":[{"verb":"post","title":"合单关闭订单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012577452","https://pay.weixin.qq.com/doc/v3/merchant/4013421130","https://pay.weixin.qq.com/doc/v3/merchant/4013421225","https://pay.weixin.qq.com/doc/v3/merchant/4013421330","https://pay.weixin.qq.com/doc/v3/merchant/4013421404","https://pay.weixin.qq.com/doc/v3/merchant/4012551793","https://pay.weixin.qq.com/doc/v3/partner/4012761079","https://pay.weixin.qq.com/doc/v3/partner/4013462102","https://pay.weixin.qq.com/doc/v3/partner/4013462171","https://pay.weixin.qq.com/doc/v3/partner/4013462247","https://pay.weixin.qq.com/doc/v3/partner/4013462566","https://pay.weixin.qq.com/doc/v3/partner/4012709095","https://pay.weixin.qq.com/doc/v3/partner/4012602237","https://pay.weixin.qq.com/doc/v3/partner/4012761093","https://pay.weixin.qq.com/doc/v3/partner/4015973150"],"roles":["电商平台","服务商"],"tags":["基础支付∙合单","收付通∙合单","收付通∙个人收款"],"updated":"2025.09.02","flags":[],"request":[{"n":"combine_out_trade_no","t":"string","d":"合单商户订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"combine_appid","t":"string","d":"合单商户appid","r":1,"i":1},{"n":"sub_orders","t":"object[]","d":"商品单信息","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"子单商户号","r":1,"i":2},{"n":"out_trade_no","t":"string","d":"商品单商户订单号","r":1,"i":2},{"n":"individual_auth_id","t":"string","d":"商品单个人收款方受理授权ID","i":2},{"n":"sub_mchid","t":"string","d":"二级商户号","i":2},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":2}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  combine_out_trade_no: 'P20150806125346',\\n  json: {\\n    combine_appid: 'wxd678efh567hg6787',\\n    sub_orders: [\\n      {\\n        mchid: '1900000109',\\n        out_trade_no: '20150806125346',\\n        individual_auth_id: '1900000109',\\n        sub_mchid: '1900000109',\\n        sub_appid: 'wxd678efh567hg6999',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/combine-transactions/out-trade-no/P20150806125346/close\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"combine_appid\\":\\"wxd678efh567hg6787\\",\\"sub_orders\\":[{\\"mchid\\":\\"1900000109\\",\\"out_trade_no\\":\\"20150806125346\\",\\"individual_auth_id\\":\\"1900000109\\",\\"sub_mchid\\":\\"1900000109\\",\\"sub_appid\\":\\"wxd678efh567hg6999\\"}]}\\n"}]},"relativePath":"openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const close = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  close as default
};
