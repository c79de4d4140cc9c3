import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户预授权","description":"商户预授权 POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens 会员卡∙运营投放","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/cards/{card_id}/permission-tokens","chain":".v3.marketing.membercardOpen.cards._card_id_.permissionTokens","area":"member-card","sections":[{"verb":"post","title":"商户预授权","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012550867","https://pay.weixin.qq.com/doc/v3/partner/4012728179"],"roles":["直连商户","服务商"],"tags":["会员卡∙运营投放"],"updated":"2021.10.29","flags":[],"request":[{"n":"card_id","t":"string","d":"会员卡模板id","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"activate_type","t":"string","d":"激活类型","r":1,"i":1},{"n":"navigate_back_previous_page","t":"boolean","i":1},{"n":"activate_url","t":"string","d":"跳转激活的url","i":1},{"n":"activate_appid","t":"string","d":"跳转激活的appid","i":1},{"n":"activate_path","t":"string","d":"跳转激活的path","i":1},{"n":"outer_str","t":"string","d":"自定义场景值","i":1}],"replies":[{"status":200,"rows":[{"n":"permission_token","t":"string","d":"预授权token","r":1}]}],"options":"{\\n  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  json: {\\n    activate_type: 'AUTO_ACTIVATE',\\n    navigate_back_previous_page: true,\\n    activate_url: 'https://w.url.cn/s/Ahz3p2C',\\n    activate_appid: 'wxea9c30a90fs8d3fe',\\n    activate_path: 'pages/activate/activate',\\n    outer_str: 'szwxtd',\\n  },\\n}","message":"POST\\n/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/permission-tokens\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"activate_type\\":\\"AUTO_ACTIVATE\\",\\"navigate_back_previous_page\\":true,\\"activate_url\\":\\"https://w.url.cn/s/Ahz3p2C\\",\\"activate_appid\\":\\"wxea9c30a90fs8d3fe\\",\\"activate_path\\":\\"pages/activate/activate\\",\\"outer_str\\":\\"szwxtd\\"}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const permissionTokens = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  permissionTokens as default
};
