import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口目录","description":"","frontmatter":{"title":"接口目录","outline":[2,2],"prev":false,"next":false,"footer":false},"headers":[],"relativePath":"openapi/index.md","filePath":"openapi/index.md"}');
const _sfc_main = { name: "openapi/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_AddressFinder = resolveComponent("AddressFinder");
  const _component_AreaList = resolveComponent("AreaList");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="接口目录" tabindex="-1">接口目录 <a class="header-anchor" href="#接口目录" aria-label="Permalink to &quot;接口目录&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_AddressFinder, null, null, _parent));
  _push(ssrRenderComponent(_component_AreaList, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
