import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户捐赠单详情","description":"查询用户捐赠单详情 GET v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no} 爱心餐","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}","chain":".v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_","area":"retail","sections":[{"verb":"get","title":"查询用户捐赠单详情","official":[],"roles":["服务商","微信平台商户"],"tags":["爱心餐"],"updated":"2022.12.05","flags":[],"request":[{"n":"openid","t":"string","d":"用户在商户AppID下的唯一标识","r":1},{"n":"out_trade_no","t":"string","d":"商户系统内部订单号","r":1}],"replies":[{"status":200,"rows":[{"n":"welfare_trade_id","t":"string","d":"捐赠订单号"},{"n":"appid","t":"string","d":"应用ID"},{"n":"sub_appid","t":"string","d":"子商户应用ID"},{"n":"brand_id","t":"integer","d":"品牌ID","r":1},{"n":"donate_source","t":"string","d":"捐赠来源","e":["MINIPROGRAM_PAY","ENTRUST_PAY"]},{"n":"merchant_order","t":"object","d":"商户订单","p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"store_id","t":"string","r":1,"i":1},{"n":"sub_mchid","t":"string","i":1},{"n":"institution_name","t":"string","d":"捐赠机构名称"},{"n":"business_id","t":"string","d":"捐赠项目编号"},{"n":"business_name","t":"string","d":"捐赠活动名称"},{"n":"success_time","t":"string","d":"支付完成时间"},{"n":"payer","t":"object","d":"支付者","p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"用户标识","i":1},{"n":"sub_openid","t":"string","d":"用户子标识","i":1},{"n":"avatar","t":"string","d":"用户头像URL","i":1},{"n":"nickname","t":"string","d":"用户昵称","i":1},{"n":"amount","t":"object","d":"订单金额","p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"总金额","i":1},{"n":"payer_total","t":"integer","d":"用户支付金额","i":1},{"n":"currency","t":"string","d":"货币类型","i":1},{"n":"payer_currency","t":"string","d":"用户支付币种","i":1},{"n":"device_id","t":"string","d":"设备编号"}]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  out_trade_no: '1217752501201407033233368018',\\n}","message":"GET\\n/v3/lovefeast/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/orders/out-trade-no/1217752501201407033233368018\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_trade_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_trade_no_ as default
};
