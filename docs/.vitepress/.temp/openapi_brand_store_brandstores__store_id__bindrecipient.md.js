import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"绑定收款商户号","description":"绑定收款商户号 POST brand/store/brandstores/{store_id}/bindrecipient 品牌门店","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"brand/store/brandstores/{store_id}/bindrecipient","chain":".brand.store.brandstores._store_id_.bindrecipient","area":"brand-store","sections":[{"verb":"post","title":"绑定收款商户号","official":["https://pay.weixin.qq.com/doc/brand/4015782993"],"roles":["品牌"],"tags":["品牌门店"],"flags":[],"request":[{"n":"store_id","t":"string","r":1},{"n":"json","t":"any","d":"声明请求的`JSON`数据结构"}],"replies":[{"status":200,"rows":[{"n":"data","t":"any","r":1}]}],"options":"{\\n  store_id: \'20488000\',\\n}","message":"POST\\n/brand/store/brandstores/20488000/bindrecipient\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/brand/store/brandstores/{store_id}/bindrecipient.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/brand/store/brandstores/{store_id}/bindrecipient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/brand/store/brandstores/{store_id}/bindrecipient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bindrecipient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bindrecipient as default
};
