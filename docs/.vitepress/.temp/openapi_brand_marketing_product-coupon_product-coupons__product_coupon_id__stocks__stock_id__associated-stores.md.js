import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询批次关联门店列表","description":"查询批次关联门店列表 GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores","chain":".brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores","area":"brand-product-coupon","sections":[{"verb":"get","title":"查询批次关联门店列表","official":[],"roles":["品牌"],"tags":["运营工具∙商品券"],"flags":[],"request":[{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1},{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"page_size","t":"integer","i":1},{"n":"page_token","t":"string","d":"分页Token","i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer"},{"n":"store_list","t":"object[]","d":"门店列表","p":"对应TypeScript的array"},{"n":"store_id","t":"string","i":1},{"n":"next_page_token","t":"string","d":"下一页Token"}]}],"options":"{\\n  product_coupon_id: '1000000013',\\n  stock_id: '1000000013001',\\n  query: {\\n    page_size: 1,\\n    page_token: '传入的自定义分页Token',\\n  },\\n}","message":"GET\\n/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/associated-stores?page_size=1&page_token=%E4%BC%A0%E5%85%A5%E7%9A%84%E8%87%AA%E5%AE%9A%E4%B9%89%E5%88%86%E9%A1%B5Token\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const associatedStores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  associatedStores as default
};
