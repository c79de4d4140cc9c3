import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请退券API","description":"申请退券API POST v3/marketing/busifavor/coupons/return 运营工具∙商家券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/busifavor/coupons/return","chain":".v3.marketing.busifavor.coupons.return","area":"coupon-busifavor","sections":[{"verb":"post","title":"申请退券API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012465845","https://pay.weixin.qq.com/doc/v3/partner/4012465865","https://pay.weixin.qq.com/doc/v3/merchant/4015716876","https://pay.weixin.qq.com/doc/v3/merchant/4015717496"],"roles":["直连商户"],"tags":["运营工具∙商家券"],"updated":"2025.07.25","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"coupon_code","t":"string","d":"券code","r":1,"i":1},{"n":"stock_id","t":"string","d":"批次号","r":1,"i":1},{"n":"return_request_no","t":"string","d":"退券请求单据号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"wechatpay_return_time","t":"string","d":"微信退券成功的时间","r":1}]}],"options":"{\\n  json: {\\n    coupon_code: 'sxxe34343434',\\n    stock_id: '1234567891',\\n    return_request_no: '1002600620019090123143254436',\\n  },\\n}","message":"POST\\n/v3/marketing/busifavor/coupons/return\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"coupon_code\\":\\"sxxe34343434\\",\\"stock_id\\":\\"1234567891\\",\\"return_request_no\\":\\"1002600620019090123143254436\\"}\\n"}]},"relativePath":"openapi/v3/marketing/busifavor/coupons/return.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/busifavor/coupons/return.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/coupons/return.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _return = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _return as default
};
