import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询爱心餐品牌信息","description":"查询爱心餐品牌信息 GET v3/lovefeast/brands/{brand_id} 爱心餐","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/lovefeast/brands/{brand_id}","chain":".v3.lovefeast.brands._brand_id_","area":"retail","sections":[{"verb":"get","title":"查询爱心餐品牌信息","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012472863","https://pay.weixin.qq.com/doc/v3/partner/4012466619"],"roles":["服务商","微信平台商户"],"tags":["爱心餐"],"updated":"2023.07.04","flags":[],"request":[{"n":"brand_id","t":"string","d":"品牌ID","r":1}],"replies":[{"status":200,"rows":[{"n":"donate_count","t":"integer","d":"捐赠数量","r":1},{"n":"consume_count","t":"integer","d":"供餐数量","r":1}]}],"options":"{\\n  brand_id: '2250',\\n}","message":"GET\\n/v3/lovefeast/brands/2250\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/lovefeast/brands/{brand_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/lovefeast/brands/{brand_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/lovefeast/brands/{brand_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _brand_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _brand_id_ as default
};
