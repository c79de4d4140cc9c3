import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"品牌会员展示付款码组件预授权","description":"品牌会员展示付款码组件预授权 POST v3/brand/partner/card-member/pay-view-tokens 商家名片会员","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/partner/card-member/pay-view-tokens","chain":".v3.brand.partner.cardMember.payViewTokens","area":"brand-member-card","sections":[{"verb":"post","title":"品牌会员展示付款码组件预授权","official":["https://pay.weixin.qq.com/doc/v3/partner/4016834476"],"roles":["服务商"],"tags":["商家名片会员"],"updated":"2025.12.12","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"card_id","t":"string","d":"会员卡模板ID","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"token","t":"string","d":"预授权token","r":1},{"n":"expire_time","t":"string","d":"token 过期时间","r":1}]}],"options":"{\\n  json: {\\n    brand_id: '1004',\\n    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n    openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',\\n  },\\n}","message":"POST\\n/v3/brand/partner/card-member/pay-view-tokens\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"1004\\",\\"card_id\\":\\"pbLatjvWOibDc5-TBnbUk1pD12o0\\",\\"openid\\":\\"obLatjnx9gnqzS4myYGmLZ7LgLBA\\"}\\n"}]},"relativePath":"openapi/v3/brand/partner/card-member/pay-view-tokens.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/partner/card-member/pay-view-tokens.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/partner/card-member/pay-view-tokens.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const payViewTokens = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  payViewTokens as default
};
