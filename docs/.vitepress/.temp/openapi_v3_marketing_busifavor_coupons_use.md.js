import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"核销用户券API","description":"核销用户券API POST v3/marketing/busifavor/coupons/use 运营工具∙商家券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/busifavor/coupons/use","chain":".v3.marketing.busifavor.coupons.use","area":"coupon-busifavor","sections":[{"verb":"post","title":"核销用户券API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012465292","https://pay.weixin.qq.com/doc/v3/partner/4012465359","https://pay.weixin.qq.com/doc/v3/merchant/4015715894","https://pay.weixin.qq.com/doc/v3/merchant/4015717390"],"roles":["直连商户"],"tags":["运营工具∙商家券"],"updated":"2025.07.25","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"coupon_code","t":"string","d":"券code","r":1,"i":1},{"n":"stock_id","t":"string","d":"批次号","i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"use_time","t":"string","d":"请求核销时间","r":1,"i":1},{"n":"use_request_no","t":"string","d":"核销请求单据号","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","i":1},{"n":"mch_id","t":"string","d":"下单商户号","i":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","i":1}],"replies":[{"status":200,"rows":[{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"wechatpay_use_time","t":"string","d":"系统核销券成功的时间","r":1}]}],"options":"{\\n  json: {\\n    coupon_code: 'sxxe34343434',\\n    stock_id: '100088',\\n    appid: 'wx1234567889999',\\n    use_time: '2015-05-20T13:29:35+08:00',\\n    use_request_no: '1002600620019090123143254435',\\n    openid: 'xsd3434454567676',\\n    out_trade_no: '190000001',\\n    mch_id: '190000001',\\n    transaction_id: '4200000001856498491',\\n  },\\n}","message":"POST\\n/v3/marketing/busifavor/coupons/use\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"coupon_code\\":\\"sxxe34343434\\",\\"stock_id\\":\\"100088\\",\\"appid\\":\\"wx1234567889999\\",\\"use_time\\":\\"2015-05-20T13:29:35+08:00\\",\\"use_request_no\\":\\"1002600620019090123143254435\\",\\"openid\\":\\"xsd3434454567676\\",\\"out_trade_no\\":\\"190000001\\",\\"mch_id\\":\\"190000001\\",\\"transaction_id\\":\\"4200000001856498491\\"}\\n"}]},"relativePath":"openapi/v3/marketing/busifavor/coupons/use.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/busifavor/coupons/use.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/coupons/use.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const use = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  use as default
};
