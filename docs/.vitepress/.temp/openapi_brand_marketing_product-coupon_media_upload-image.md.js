import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"上传图片","description":"上传图片 POST brand/marketing/product-coupon/media/upload-image 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"brand/marketing/product-coupon/media/upload-image","chain":".brand.marketing.productCoupon.media.uploadImage","area":"brand-product-coupon","sections":[{"verb":"post","title":"上传图片","official":[],"roles":["品牌"],"tags":["运营工具∙商品券"],"flags":[],"request":[{"n":"body","t":"object","d":"声明请求的`multipart/form-data`数据结构","p":"对应TypeScript的object","r":1},{"n":"file","t":"file","r":1,"i":1},{"n":"meta","t":"string","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"filename","t":"string","r":1,"i":2},{"n":"sha256","t":"string","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"image_url","t":"string"}]}],"options":"{\\n  body: new MediaUtil(\'file:///path/to/image.jpg\'),\\n}","message":"POST\\n/brand/marketing/product-coupon/media/upload-image\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"filename\\":\\"image.jpg\\",\\"sha256\\":\\"（文件摘要）\\"}\\n"}]},"relativePath":"openapi/brand/marketing/product-coupon/media/upload-image.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/brand/marketing/product-coupon/media/upload-image.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/brand/marketing/product-coupon/media/upload-image.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const uploadImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  uploadImage as default
};
