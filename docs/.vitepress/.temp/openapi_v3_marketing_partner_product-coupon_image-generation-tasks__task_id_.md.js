import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询图片生成任务执行结果","description":"查询图片生成任务执行结果 GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id} 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}","chain":".v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_","area":"product-coupon","sections":[{"verb":"get","title":"查询图片生成任务执行结果","official":["https://pay.weixin.qq.com/doc/v3/partner/4017327739","https://pay.weixin.qq.com/doc/v3/partner/4017327753"],"roles":["服务商"],"tags":["运营工具∙商品券"],"updated":"2026.01.26","flags":[],"request":[{"n":"task_id","t":"string","d":"图片生成的任务ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"image_generation_type","t":"string","d":"图片生成类型","e":["COMBINE_IMAGE","CUT_OUT"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"task_id","t":"string","d":"图片生成的任务ID","r":1},{"n":"image_generation_type","t":"string","d":"图片生成类型","e":["COMBINE_IMAGE","CUT_OUT"],"r":1},{"n":"task_state","t":"string","d":"任务状态","e":["PROCESSING","FAIL","SUCCESS"],"r":1},{"n":"combine_image_result","t":"object","d":"拼图结果","p":"对应TypeScript的object"},{"n":"image_url","t":"string","d":"生成的图片URL","r":1,"i":1},{"n":"cut_out_result","t":"object","d":"生成商品图结果","p":"对应TypeScript的object"},{"n":"image_url","t":"string","d":"生成的图片URL","r":1,"i":1}]}],"options":"{\\n  task_id: 'image_generation_task_1',\\n  query: {\\n    brand_id: '120344',\\n    image_generation_type: 'COMBINE_IMAGE',\\n  },\\n}","message":"GET\\n/v3/marketing/partner/product-coupon/image-generation-tasks/image_generation_task_1?brand_id=120344&image_generation_type=COMBINE_IMAGE\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _task_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _task_id_ as default
};
