import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"向用户预发放商品券","description":"向用户预发放商品券 POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon","chain":".v3.marketing.partner.productCoupon.users._openid_.preSendCoupon","area":"product-coupon","sections":[{"verb":"post","title":"向用户预发放商品券","official":["https://pay.weixin.qq.com/doc/v3/partner/4016434365"],"roles":["服务商"],"tags":["运营工具∙商品券"],"updated":"2025.11.07","flags":[],"request":[{"n":"openid","t":"string","d":"用户OpenID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1,"i":1},{"n":"stock_id","t":"string","d":"批次ID","r":1,"i":1},{"n":"coupon_code","t":"string","d":"用户商品券Code","i":1},{"n":"appid","t":"string","d":"公众账号AppID","r":1,"i":1},{"n":"send_request_no","t":"string","d":"发券请求单号","r":1,"i":1},{"n":"attach","t":"string","d":"自定义附加信息","i":1}],"replies":[{"status":200,"rows":[{"n":"token","t":"string","d":"预发券token","r":1}]}],"options":"{\\n  openid: 'oh-394z-6CGkNoJrsDLTTUKiAnp4',\\n  json: {\\n    brand_id: '120344',\\n    product_coupon_id: '1000000013',\\n    stock_id: '1000000013001',\\n    coupon_code: '123446565767',\\n    appid: 'wx233544546545989',\\n    send_request_no: '34657_20250101_123456',\\n    attach: 'example_attach',\\n  },\\n}","message":"POST\\n/v3/marketing/partner/product-coupon/users/oh-394z-6CGkNoJrsDLTTUKiAnp4/pre-send-coupon\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"120344\\",\\"product_coupon_id\\":\\"1000000013\\",\\"stock_id\\":\\"1000000013001\\",\\"coupon_code\\":\\"123446565767\\",\\"appid\\":\\"wx233544546545989\\",\\"send_request_no\\":\\"34657_20250101_123456\\",\\"attach\\":\\"example_attach\\"}\\n"}]},"relativePath":"openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preSendCoupon = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preSendCoupon as default
};
