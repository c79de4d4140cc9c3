import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"批次组批量取消关联门店","description":"批次组批量取消关联门店 POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores 运营工具∙商品券∙批次组","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores","chain":".v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores","area":"product-coupon","sections":[{"verb":"post","title":"批次组批量取消关联门店","official":["https://pay.weixin.qq.com/doc/v3/partner/4016280629"],"roles":["服务商"],"tags":["运营工具∙商品券∙批次组"],"updated":"2025.11.20","flags":[],"request":[{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1},{"n":"stock_bundle_id","t":"string","d":"批次组ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"store_list","t":"object[]","d":"门店列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"store_id","t":"string","d":"门店ID","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"去重后门店总数","r":1},{"n":"success_store_list","t":"object[]","d":"取消关联成功的门店列表","p":"对应TypeScript的array"},{"n":"store_id","t":"string","d":"门店ID","r":1,"i":1},{"n":"failed_store_list","t":"object[]","d":"取消关联失败的门店列表","p":"对应TypeScript的array"},{"n":"store_id","t":"string","d":"门店ID","r":1,"i":1},{"n":"code","t":"string","d":"失败错误码","r":1,"i":1},{"n":"message","t":"string","d":"失败错误信息","r":1,"i":1}]}],"options":"{\\n  product_coupon_id: '1000000013',\\n  stock_bundle_id: '1000000013001',\\n  json: {\\n    brand_id: '120344',\\n    store_list: [\\n      {\\n        store_id: '100000001',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/marketing/partner/product-coupon/product-coupons/1000000013/stock-bundles/1000000013001/disassociate-stores\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"120344\\",\\"store_list\\":[{\\"store_id\\":\\"100000001\\"}]}\\n"}]},"relativePath":"openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const disassociateStores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  disassociateStores as default
};
