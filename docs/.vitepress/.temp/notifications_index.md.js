import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"回调通知","description":"","frontmatter":{"title":"回调通知","outline":false,"prev":false,"next":false,"footer":false},"headers":[],"relativePath":"notifications/index.md","filePath":"notifications/index.md"}');
const _sfc_main = { name: "notifications/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeList = resolveComponent("NoticeList");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="回调通知" tabindex="-1">回调通知 <a class="header-anchor" href="#回调通知" aria-label="Permalink to &quot;回调通知&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_NoticeList, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
