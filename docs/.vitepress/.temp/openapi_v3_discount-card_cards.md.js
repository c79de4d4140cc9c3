import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"预受理领卡请求API","description":"预受理领卡请求API POST v3/discount-card/cards 支付分∙先享卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/discount-card/cards","chain":".v3.discountCard.cards","area":"payscore","sections":[{"verb":"post","title":"预受理领卡请求API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml"],"roles":["直连商户"],"tags":["支付分∙先享卡"],"updated":"2020.06.12","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_card_code","t":"string","d":"商户领卡号","r":1,"i":1},{"n":"card_template_id","t":"string","d":"卡模板ID","r":1,"i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"notify_url","t":"string","d":"通知商户URL","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"prepare_card_token","t":"string","d":"预领卡请求token","r":1}]}],"options":"{\\n  json: {\\n    out_card_code: '6e8369071cd942c0476613f9d1ce9ca3',\\n    card_template_id: '87789b2f25177433bcbf407e8e471f95',\\n    appid: 'wxd678efh567hg6787',\\n    notify_url: 'https://api.test.com',\\n  },\\n}","message":"POST\\n/v3/discount-card/cards\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_card_code\\":\\"6e8369071cd942c0476613f9d1ce9ca3\\",\\"card_template_id\\":\\"87789b2f25177433bcbf407e8e471f95\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"notify_url\\":\\"https://api.test.com\\"}\\n"}]},"relativePath":"openapi/v3/discount-card/cards.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/discount-card/cards.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/discount-card/cards.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cards = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cards as default
};
