import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"向用户预发放商品券（小程序发券组件）","description":"向用户预发放商品券（小程序发券组件） POST brand/marketing/product-coupon/users/{openid}/pre-send-coupon 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"brand/marketing/product-coupon/users/{openid}/pre-send-coupon","chain":".brand.marketing.productCoupon.users._openid_.preSendCoupon","area":"brand-product-coupon","sections":[{"verb":"post","title":"向用户预发放商品券（小程序发券组件）","official":[],"roles":["品牌"],"tags":["运营工具∙商品券"],"flags":[],"request":[{"n":"openid","t":"string","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"product_coupon_id","t":"string","d":"商品券ID","i":1},{"n":"stock_id","t":"string","d":"批次号","i":1},{"n":"coupon_code","t":"string","i":1},{"n":"appid","t":"string","i":1},{"n":"send_request_no","t":"string","d":"发券请求单号","i":1},{"n":"attach","t":"string","d":"附加数据","i":1}],"replies":[{"status":200,"rows":[{"n":"token","t":"string"}]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  json: {\\n    product_coupon_id: '1000000013',\\n    stock_id: '1000000013001',\\n    coupon_code: '123446565767',\\n    appid: 'wxd678efh567hg6787',\\n    send_request_no: 'MCHSEND202003101234',\\n    attach: '传入的自定义附加数据',\\n  },\\n}","message":"POST\\n/brand/marketing/product-coupon/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/pre-send-coupon\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"product_coupon_id\\":\\"1000000013\\",\\"stock_id\\":\\"1000000013001\\",\\"coupon_code\\":\\"123446565767\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"send_request_no\\":\\"MCHSEND202003101234\\",\\"attach\\":\\"传入的自定义附加数据\\"}\\n"}]},"relativePath":"openapi/brand/marketing/product-coupon/users/{openid}/pre-send-coupon.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/brand/marketing/product-coupon/users/{openid}/pre-send-coupon.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/brand/marketing/product-coupon/users/{openid}/pre-send-coupon.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preSendCoupon = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preSendCoupon as default
};
