import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"加密code解码（跳转型激活）API","description":"加密code解码（跳转型激活）API GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code 会员卡∙运营投放","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/cards/{card_id}/decrypt-code","chain":".v3.marketing.membercardOpen.cards._card_id_.decryptCode","area":"member-card","sections":[{"verb":"get","title":"加密code解码（跳转型激活）API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012550742","https://pay.weixin.qq.com/doc/v3/partner/4012727758"],"roles":["直连商户","服务商"],"tags":["会员卡∙运营投放"],"updated":"2020.07.15","flags":[],"request":[{"n":"card_id","t":"string","d":"会员卡id","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"encrypt_code","t":"string","d":"加密code","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"code","t":"string","d":"会员卡code","r":1}]}],"options":"{\\n  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  query: {\\n    encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',\\n  },\\n}","message":"GET\\n/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/decrypt-code?encrypt_code=XXIzTtMqCxwOaawoE91%2BVJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ%2F5ZZ0DVkXdE\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/cards/{card_id}/decrypt-code.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/cards/{card_id}/decrypt-code.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/cards/{card_id}/decrypt-code.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const decryptCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  decryptCode as default
};
