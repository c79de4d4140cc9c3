import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建会员卡二维码API","description":"创建会员卡二维码API POST v3/marketing/membercard-open/cards/{card_id}/qrcode 会员卡∙运营投放","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/cards/{card_id}/qrcode","chain":".v3.marketing.membercardOpen.cards._card_id_.qrcode","area":"member-card","sections":[{"verb":"post","title":"创建会员卡二维码API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012550605","https://pay.weixin.qq.com/doc/v3/partner/4012727701"],"roles":["直连商户","服务商"],"tags":["会员卡∙运营投放"],"updated":"2020.07.15","flags":[],"request":[{"n":"card_id","t":"string","d":"会员卡id","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"activate_type","t":"string","d":"会员卡激活类型","e":["AUTO_ACTIVATE","JUMP_ACTIVATE"],"r":1,"i":1},{"n":"activate_url","t":"string","d":"跳转激活的url","i":1},{"n":"activate_appid","t":"string","d":"跳转激活的appid","i":1},{"n":"activate_path","t":"string","d":"跳转激活的path","i":1},{"n":"outer_str","t":"string","d":"自定义场景值","i":1}],"replies":[{"status":200,"rows":[{"n":"url","t":"string","d":"二维码对应的url","r":1}]}],"options":"{\\n  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  json: {\\n    activate_type: 'AUTO_ACTIVATE',\\n    activate_url: 'https://w.url.cn/s/Ahz3p2C',\\n    activate_appid: 'wxea9c30a90fs8d3fe',\\n    activate_path: 'pages/activate/activate',\\n    outer_str: 'szwxtd',\\n  },\\n}","message":"POST\\n/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/qrcode\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"activate_type\\":\\"AUTO_ACTIVATE\\",\\"activate_url\\":\\"https://w.url.cn/s/Ahz3p2C\\",\\"activate_appid\\":\\"wxea9c30a90fs8d3fe\\",\\"activate_path\\":\\"pages/activate/activate\\",\\"outer_str\\":\\"szwxtd\\"}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/cards/{card_id}/qrcode.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/cards/{card_id}/qrcode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/cards/{card_id}/qrcode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const qrcode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  qrcode as default
};
