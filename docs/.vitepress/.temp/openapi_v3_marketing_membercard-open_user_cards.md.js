import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户在品牌下所有会员卡API","description":"查询用户在品牌下所有会员卡API GET v3/marketing/membercard-open/user/cards 会员卡∙基础功能","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/user/cards","chain":".v3.marketing.membercardOpen.user.cards","area":"member-card","sections":[{"verb":"get","title":"查询用户在品牌下所有会员卡API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012549255","https://pay.weixin.qq.com/doc/v3/partner/4012709674"],"roles":["直连商户","服务商"],"tags":["会员卡∙基础功能"],"updated":"2020.07.15","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"appid","t":"string","d":"商户AppId","i":1},{"n":"offset","t":"integer","d":"分页页码","r":1,"i":1},{"n":"limit","t":"integer","d":"分页大小","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"会员卡列表","p":"对应TypeScript的array"},{"n":"card_id","t":"string","d":"会员卡id","i":1},{"n":"code","t":"string","d":"会员卡code","i":1},{"n":"total_count","t":"integer","d":"总数量","r":1},{"n":"offset","t":"integer","d":"分页页码","r":1},{"n":"limit","t":"integer","d":"分页大小","r":1}]}],"options":"{\\n  query: {\\n    openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',\\n    appid: 'wxea9c30890f48d5ae',\\n    offset: 1,\\n    limit: 20,\\n  },\\n}","message":"GET\\n/v3/marketing/membercard-open/user/cards?openid=obLatjnx9gnqzS4myYGmLZ7LgLBA&appid=wxea9c30890f48d5ae&offset=1&limit=20\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/user/cards.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/user/cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/user/cards.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cards = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cards as default
};
