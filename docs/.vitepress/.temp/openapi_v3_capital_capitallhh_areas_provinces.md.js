import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询省份列表API","description":"查询省份列表API GET v3/capital/capitallhh/areas/provinces 通用接口","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/capital/capitallhh/areas/provinces","chain":".v3.capital.capitallhh.areas.provinces","area":"common","sections":[{"verb":"get","title":"查询省份列表API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012698641"],"roles":["服务商"],"tags":["通用接口"],"updated":"2021.05.14","flags":[],"request":[],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"省份列表","p":"对应TypeScript的array"},{"n":"province_name","t":"string","d":"省份名称","r":1,"i":1},{"n":"province_code","t":"integer","d":"省份编码","r":1,"i":1},{"n":"total_count","t":"integer","d":"查询数据总条数","r":1}]}],"options":"","message":"GET\\n/v3/capital/capitallhh/areas/provinces\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/capital/capitallhh/areas/provinces.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/capital/capitallhh/areas/provinces.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/capital/capitallhh/areas/provinces.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const provinces = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  provinces as default
};
