import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发放消费卡API","description":"发放消费卡API POST v3/marketing/busifavor/coupons/{card_id}/send 运营工具∙消费卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/busifavor/coupons/{card_id}/send","chain":".v3.marketing.busifavor.coupons._card_id_.send","area":"coupon-busifavor","sections":[{"verb":"post","title":"发放消费卡API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4017164666"],"roles":["直连商户"],"tags":["运营工具∙消费卡"],"updated":"2020.05.12","flags":[],"request":[{"n":"card_id","t":"string","d":"消费卡ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"消费卡归属appid","r":1,"i":1},{"n":"openid","t":"string","d":"用户openid","r":1,"i":1},{"n":"out_request_no","t":"string","d":"商户单据号","r":1,"i":1},{"n":"send_time","t":"string","d":"请求发卡时间","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"card_code","t":"string","d":"消费卡code","r":1}]}],"options":"{\\n  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    out_request_no: '100002322019090134234sfdf',\\n    send_time: '2026-01-01T12:00:00+08:00',\\n  },\\n}","message":"POST\\n/v3/marketing/busifavor/coupons/pbLatjvWOibDc5-TBnbUk1pD12o0/send\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"out_request_no\\":\\"100002322019090134234sfdf\\",\\"send_time\\":\\"2026-01-01T12:00:00+08:00\\"}\\n"}]},"relativePath":"openapi/v3/marketing/busifavor/coupons/{card_id}/send.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/busifavor/coupons/{card_id}/send.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/coupons/{card_id}/send.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const send = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  send as default
};
