import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"添加会员卡服务项","description":"添加会员卡服务项 POST v3/marketing/membercard-open/cards/{card_id}/service-modules 会员卡∙服务项","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/cards/{card_id}/service-modules","chain":".v3.marketing.membercardOpen.cards._card_id_.serviceModules","area":"member-card","sections":[{"verb":"post","title":"添加会员卡服务项","official":["https://pay.weixin.qq.com/doc/v3/merchant/4017167277","https://pay.weixin.qq.com/doc/v3/partner/4017176338"],"roles":["直连商户","服务商"],"tags":["会员卡∙服务项"],"updated":"2026.01.13","flags":[],"request":[{"n":"card_id","t":"string","d":"会员卡id","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_module_id","t":"string","d":"会员服务项ID","r":1,"i":1},{"n":"jump_miniprogram","t":"object","d":"跳转小程序","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"小程序appid","r":1,"i":2},{"n":"path","t":"string","d":"小程序path","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"card_id","t":"string","d":"会员卡id","r":1},{"n":"service_module_id","t":"string","d":"会员服务项ID","r":1},{"n":"jump_miniprogram","t":"object","d":"跳转小程序","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"小程序appid","r":1,"i":1},{"n":"path","t":"string","d":"小程序path","r":1,"i":1}]}],"options":"{\\n  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  json: {\\n    service_module_id: '666',\\n    jump_miniprogram: {\\n      appid: 'wx37178d097a6851d8',\\n      path: 'pages/index/index',\\n    },\\n  },\\n}","message":"POST\\n/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/service-modules\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_module_id\\":\\"666\\",\\"jump_miniprogram\\":{\\"appid\\":\\"wx37178d097a6851d8\\",\\"path\\":\\"pages/index/index\\"}}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const serviceModules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  serviceModules as default
};
