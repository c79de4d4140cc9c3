import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信分付-支付方式前置服务","description":"微信分付-支付方式前置服务 POST v3/pay/partner/transactions/exposure 微信分付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/pay/partner/transactions/exposure","chain":".v3.pay.partner.transactions.exposure","area":"pay-variants","sections":[{"verb":"post","title":"微信分付-支付方式前置服务","official":["https://pay.weixin.qq.com/doc/v3/partner/4014326522"],"roles":["服务商"],"tags":["微信分付"],"updated":"2025.04.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_appid","t":"string","d":"服务商应用ID","r":1,"i":1},{"n":"sp_mchid","t":"string","d":"服务商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户/二级商户应用ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号/二级商户号","i":1},{"n":"payer","t":"object","d":"支付者","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"sp_openid","t":"string","d":"用户服务商标识","i":2},{"n":"phone_number_hash","t":"string","d":"用户手机号的哈希值","i":2},{"n":"sub_openid","t":"string","d":"用户子商户标识","i":2},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"fqf_exposure","t":"boolean","d":"是否建议曝光微信分付","r":1},{"n":"market_exposure_token","t":"string","d":"曝光凭证"}]}],"options":"{\\n  json: {\\n    sp_appid: 'wx8888888888888888',\\n    sp_mchid: '1230000109',\\n    sub_appid: 'wxd678efh567hg6999',\\n    sub_mchid: '1900000109',\\n    payer: {\\n      sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n      phone_number_hash: 'ABDEF3445546456B',\\n      sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    },\\n    out_trade_no: '1217752501201407033233368018',\\n  },\\n}","message":"POST\\n/v3/pay/partner/transactions/exposure\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_appid\\":\\"wx8888888888888888\\",\\"sp_mchid\\":\\"1230000109\\",\\"sub_appid\\":\\"wxd678efh567hg6999\\",\\"sub_mchid\\":\\"1900000109\\",\\"payer\\":{\\"sp_openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"phone_number_hash\\":\\"ABDEF3445546456B\\",\\"sub_openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\"},\\"out_trade_no\\":\\"1217752501201407033233368018\\"}\\n"}]},"relativePath":"openapi/v3/pay/partner/transactions/exposure.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/pay/partner/transactions/exposure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay/partner/transactions/exposure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const exposure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  exposure as default
};
