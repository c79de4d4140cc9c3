import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询用户在品牌下所有会员卡","description":"查询用户在品牌下所有会员卡 GET brand/card-member/user-cards 商家名片会员","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"brand/card-member/user-cards","chain":".brand.cardMember.userCards","area":"brand-store","sections":[{"verb":"get","title":"查询用户在品牌下所有会员卡","official":["https://pay.weixin.qq.com/doc/brand/4015582718"],"roles":["品牌"],"tags":["商家名片会员"],"flags":[],"request":[],"replies":[{"status":200,"rows":[{"n":"data","t":"any","r":1}]}],"options":"","message":"GET\\n/brand/card-member/user-cards\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/brand/card-member/user-cards.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/brand/card-member/user-cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/brand/card-member/user-cards.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const userCards = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  userCards as default
};
