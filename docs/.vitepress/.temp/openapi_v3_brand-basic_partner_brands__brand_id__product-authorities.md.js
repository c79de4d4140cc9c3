import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获得品牌已授权且在生效中的产品权限信息","description":"获得品牌已授权且在生效中的产品权限信息 GET v3/brand-basic/partner/brands/{brand_id}/product-authorities 经营工具∙品牌入驻","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand-basic/partner/brands/{brand_id}/product-authorities","chain":".v3.brandBasic.partner.brands._brand_id_.productAuthorities","area":"brand","sections":[{"verb":"get","title":"获得品牌已授权且在生效中的产品权限信息","official":["https://pay.weixin.qq.com/doc/v3/partner/4017410365"],"roles":["服务商"],"tags":["经营工具∙品牌入驻"],"updated":"2026.01.29","flags":[],"request":[{"n":"brand_id","t":"string","d":"品牌ID","r":1}],"replies":[{"status":200,"rows":[{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"authorization_type","t":"string","d":"授权类型","e":["AUTHORIZATION_TYPE_HOSTING","AUTHORIZATION_TYPE_PARTLY"],"r":1},{"n":"authorization_product","t":"string[]","d":"授权产品权限","e":["BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD","BRAND_PRODUCT_AUTHORITY_CARD_LINK","BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON","BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON","BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT","BRAND_PRODUCT_AUTHORITY_BRAND_STORE","BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE","BRAND_PRODUCT_AUTHORITY_APPID_MANAGE","BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE","BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE"]},{"n":"update_time","t":"string","d":"更新时间","r":1}]}],"options":"{\\n  brand_id: '123456789',\\n}","message":"GET\\n/v3/brand-basic/partner/brands/123456789/product-authorities\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/brand-basic/partner/brands/{brand_id}/product-authorities.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand-basic/partner/brands/{brand_id}/product-authorities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand-basic/partner/brands/{brand_id}/product-authorities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const productAuthorities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  productAuthorities as default
};
