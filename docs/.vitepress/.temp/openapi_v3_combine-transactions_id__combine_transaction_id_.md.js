import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"个人收款交易通过微信支付订单号查单","description":"个人收款交易通过微信支付订单号查单 GET v3/combine-transactions/id/{combine_transaction_id} 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/combine-transactions/id/{combine_transaction_id}","chain":".v3.combineTransactions.id._combine_transaction_id_","area":"ecommerce-pay","sections":[{"verb":"get","title":"个人收款交易通过微信支付订单号查单","official":["https://pay.weixin.qq.com/doc/v3/partner/4012602242"],"roles":["电商平台","服务商"],"tags":["收付通∙个人收款"],"updated":"2024.10.22","flags":[],"request":[{"n":"combine_transaction_id","t":"string","d":"交易单微信支付订单号","r":1}],"replies":[{"status":200,"rows":[{"n":"combine_appid","t":"string","d":"平台商户应用ID","r":1},{"n":"combine_mchid","t":"string","d":"平台商户号","r":1},{"n":"combine_out_trade_no","t":"string","d":"交易单订单号","r":1},{"n":"combine_transaction_id","t":"string","d":"交易单微信支付订单号","r":1},{"n":"combine_payer_info","t":"object","d":"支付者","p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"用户标识","i":1},{"n":"scene_info","t":"object","d":"场景信息","p":"对应TypeScript的object"},{"n":"device_id","t":"string","d":"商户端设备号","i":1},{"n":"sub_orders","t":"object[]","d":"商品单信息","p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"商品单发起商户号","r":1,"i":1},{"n":"individual_auth_id","t":"string","d":"商品单个人收款方受理授权ID","r":1,"i":1},{"n":"individual_name","t":"string","d":"商品单个人收款方平台昵称","i":1},{"n":"out_trade_no","t":"string","d":"商品单商户订单号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","i":1},{"n":"trade_type","t":"string","d":"交易类型","i":1},{"n":"trade_state","t":"string","d":"交易状态","r":1,"i":1},{"n":"bank_type","t":"string","d":"付款银行","i":1},{"n":"attach","t":"string","d":"附加数据","i":1},{"n":"success_time","t":"string","d":"支付完成时间","i":1},{"n":"amount","t":"object","d":"订单金额","i":1,"p":"对应TypeScript的object"},{"n":"total_amount","t":"integer","d":"标价金额","r":1,"i":2},{"n":"payer_amount","t":"integer","d":"现金支付金额","r":1,"i":2},{"n":"currency","t":"string","d":"标价币种","r":1,"i":2},{"n":"payer_currency","t":"string","d":"现金支付币种","r":1,"i":2},{"n":"settlement_rate","t":"number","d":"结算汇率","i":2},{"n":"trade_scenario","t":"string","d":"交易场景","e":["RECOMMERCE"]}]}],"options":"{\\n  combine_transaction_id: '1217752501201407033233368018',\\n}","message":"GET\\n/v3/combine-transactions/id/1217752501201407033233368018\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/combine-transactions/id/{combine_transaction_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/combine-transactions/id/{combine_transaction_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/combine-transactions/id/{combine_transaction_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _combine_transaction_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _combine_transaction_id_ as default
};
