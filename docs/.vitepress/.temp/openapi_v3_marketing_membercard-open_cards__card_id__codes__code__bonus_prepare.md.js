import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"支付结果页展示会员积分API","description":"支付结果页展示会员积分API POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare 会员卡∙权益设置","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare","chain":".v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.prepare","area":"member-card","sections":[{"verb":"post","title":"支付结果页展示会员积分API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012595808","https://pay.weixin.qq.com/doc/v3/partner/4012729629"],"roles":["直连商户","服务商"],"tags":["会员卡∙权益设置"],"updated":"2021.10.29","flags":[],"request":[{"n":"card_id","t":"string","d":"会员卡模板id","r":1},{"n":"code","t":"string","d":"会员卡code","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"mchid","t":"string","d":"直连商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"bonus_value","t":"integer","d":"会员积分值","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  card_id: '478515832665',\\n  code: '478515832665',\\n  json: {\\n    out_trade_no: '1217752501201407033233368018',\\n    mchid: '1230000109',\\n    sub_mchid: '1900000109',\\n    bonus_value: 30,\\n  },\\n}","message":"POST\\n/v3/marketing/membercard-open/cards/478515832665/codes/478515832665/bonus/prepare\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_trade_no\\":\\"1217752501201407033233368018\\",\\"mchid\\":\\"1230000109\\",\\"sub_mchid\\":\\"1900000109\\",\\"bonus_value\\":30}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const prepare = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  prepare as default
};
