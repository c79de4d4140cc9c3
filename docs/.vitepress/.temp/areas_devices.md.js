import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"支付码牌与小票机","description":"支付码牌与小票机的接口","frontmatter":{"outline":[2,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"area":"devices","title":"支付码牌与小票机"},"relativePath":"areas/devices.md","filePath":"areas/[area].md"}');
const _sfc_main = { name: "areas/devices.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_AreaView = resolveComponent("AreaView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_AreaView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("areas/devices.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const devices = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  devices as default
};
