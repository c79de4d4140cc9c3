import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"预上传券Code","description":"预上传券Code POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes","chain":".brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes","area":"brand-product-coupon","sections":[{"verb":"post","title":"预上传券Code","official":[],"roles":["品牌"],"tags":["运营工具∙商品券"],"flags":[],"request":[{"n":"product_coupon_id","t":"string","d":"商品券ID","r":1},{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_request_no","t":"string","i":1},{"n":"code_list","t":"string[]","d":"券Code列表","i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer"},{"n":"success_code_list","t":"string[]","d":"上传成功的券Code列表"},{"n":"failed_code_list","t":"object[]","d":"上传失败的券Code列表","p":"对应TypeScript的array"},{"n":"coupon_code","t":"string","i":1},{"n":"code","t":"string","d":"会员卡code","i":1},{"n":"message","t":"string","i":1},{"n":"already_exist_code_list","t":"string[]","d":"已经存在的券Code列表"},{"n":"duplicate_code_list","t":"string[]","d":"重复的券Code列表"}]}],"options":"{\\n  product_coupon_id: '1000000013',\\n  stock_id: '1000000013001',\\n  json: {\\n    out_request_no: '100002322019090134234sfdf',\\n    code_list: ['传入的自定义券Code列表'],\\n  },\\n}","message":"POST\\n/brand/marketing/product-coupon/product-coupons/1000000013/stocks/1000000013001/upload-coupon-codes\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_request_no\\":\\"100002322019090134234sfdf\\",\\"code_list\\":[\\"传入的自定义券Code列表\\"]}\\n"}]},"relativePath":"openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const uploadCouponCodes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  uploadCouponCodes as default
};
