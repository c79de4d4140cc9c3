import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"图片下载API","description":"图片下载API GET v3/merchant-service/images/{media_id} 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-service/images/{media_id}","chain":".v3.merchantService.images._media_id_","area":"complaint","sections":[{"verb":"get","title":"图片下载API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012467251","https://pay.weixin.qq.com/doc/v3/partner/4012467223"],"roles":["直连商户","服务商","渠道商"],"tags":["风险合规∙消费者投诉"],"updated":"2025.09.02","flags":["unsigned","slashes"],"request":[{"n":"media_id","t":"string","d":"媒体文件ID","r":1}],"replies":[{"status":200,"rows":[],"file":["image/*"]}],"options":"{\\n  media_id: 'xxxxx',\\n  sink: './image.jpg',\\n}","message":"GET\\n/v3/merchant-service/images/xxxxx\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant-service/images/{media_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-service/images/{media_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-service/images/{media_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _media_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _media_id_ as default
};
