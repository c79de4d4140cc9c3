import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"批次关联门店","description":"批次关联门店 POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores","chain":".brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores","area":"brand-product-coupon","sections":[{"verb":"post","title":"批次关联门店","official":[],"roles":["品牌"],"tags":["运营工具∙商品券"],"flags":[],"request":[{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1},{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"store_list","t":"object[]","d":"门店列表","i":1,"p":"对应TypeScript的array"},{"n":"store_id","t":"string","i":2}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer"},{"n":"success_store_list","t":"object[]","d":"关联成功的门店列表","p":"对应TypeScript的array"},{"n":"store_id","t":"string","i":1},{"n":"failed_store_list","t":"object[]","d":"关联失败的门店列表","p":"对应TypeScript的array"},{"n":"store_id","t":"string","i":1},{"n":"code","t":"string","d":"会员卡code","i":1},{"n":"message","t":"string","i":1}]}],"options":"{\\n  product_coupon_id: '1000000013',\\n  stock_id: '1000000013001',\\n  json: {\\n    store_list: [\\n      {\\n        store_id: '20488000',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/associate-stores\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"store_list\\":[{\\"store_id\\":\\"20488000\\"}]}\\n"}]},"relativePath":"openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const associateStores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  associateStores as default
};
