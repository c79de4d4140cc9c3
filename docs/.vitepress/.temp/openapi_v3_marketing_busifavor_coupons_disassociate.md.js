import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"取消关联订单信息API","description":"取消关联订单信息API POST v3/marketing/busifavor/coupons/disassociate 运营工具∙商家券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/busifavor/coupons/disassociate","chain":".v3.marketing.busifavor.coupons.disassociate","area":"coupon-busifavor","sections":[{"verb":"post","title":"取消关联订单信息API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012465673","https://pay.weixin.qq.com/doc/v3/partner/4012465703"],"roles":["直连商户"],"tags":["运营工具∙商家券"],"updated":"2020.06.10","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"stock_id","t":"string","d":"批次号","r":1,"i":1},{"n":"coupon_code","t":"string","d":"券code","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"关联的商户订单号","r":1,"i":1},{"n":"out_request_no","t":"string","d":"商户请求单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"wechatpay_disassociate_time","t":"string","d":"取消关联成功时间","r":1}]}],"options":"{\\n  json: {\\n    stock_id: '1000000013001',\\n    coupon_code: '123446565767',\\n    out_trade_no: '1217752501201407033233368018',\\n    out_request_no: '100002322019090134234sfdf',\\n  },\\n}","message":"POST\\n/v3/marketing/busifavor/coupons/disassociate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"stock_id\\":\\"1000000013001\\",\\"coupon_code\\":\\"123446565767\\",\\"out_trade_no\\":\\"1217752501201407033233368018\\",\\"out_request_no\\":\\"100002322019090134234sfdf\\"}\\n"}]},"relativePath":"openapi/v3/marketing/busifavor/coupons/disassociate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/busifavor/coupons/disassociate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/coupons/disassociate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const disassociate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  disassociate as default
};
