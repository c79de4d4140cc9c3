import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"修改用户会员卡信息","description":"修改用户会员卡信息 PATCH brand/card-member/user-cards/{user_card_code} 商家名片会员","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"brand/card-member/user-cards/{user_card_code}","chain":".brand.cardMember.userCards._user_card_code_","area":"brand-store","sections":[{"verb":"patch","title":"修改用户会员卡信息","official":["https://pay.weixin.qq.com/doc/brand/4015582719"],"roles":["品牌"],"tags":["商家名片会员"],"flags":[],"request":[{"n":"user_card_code","t":"string","d":"会员卡code","r":1},{"n":"json","t":"any","d":"声明请求的`JSON`数据结构"}],"replies":[{"status":200,"rows":[{"n":"data","t":"any","r":1}]}],"options":"{\\n  user_card_code: \'478515832665\',\\n}","message":"PATCH\\n/brand/card-member/user-cards/478515832665\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/brand/card-member/user-cards/{user_card_code}.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/brand/card-member/user-cards/{user_card_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/brand/card-member/user-cards/{user_card_code}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _user_card_code_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _user_card_code_ as default
};
