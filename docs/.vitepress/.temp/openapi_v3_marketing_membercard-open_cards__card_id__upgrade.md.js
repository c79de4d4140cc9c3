import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"老会员卡模板升级API","description":"老会员卡模板升级API POST v3/marketing/membercard-open/cards/{card_id}/upgrade 会员卡∙基础功能","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/cards/{card_id}/upgrade","chain":".v3.marketing.membercardOpen.cards._card_id_.upgrade","area":"member-card","sections":[{"verb":"post","title":"老会员卡模板升级API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012545673","https://pay.weixin.qq.com/doc/v3/partner/4012708437"],"roles":["直连商户","服务商"],"tags":["会员卡∙基础功能"],"updated":"2020.07.15","flags":[],"request":[{"n":"card_id","t":"string","d":"会员卡id","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌id","r":1,"i":1},{"n":"appid","t":"string","d":"商户AppId","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  json: {\\n    brand_id: '1001622624',\\n    appid: 'wxea9c30890f48d5ae',\\n  },\\n}","message":"POST\\n/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/upgrade\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"1001622624\\",\\"appid\\":\\"wxea9c30890f48d5ae\\"}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/cards/{card_id}/upgrade.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/cards/{card_id}/upgrade.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/cards/{card_id}/upgrade.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const upgrade = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  upgrade as default
};
