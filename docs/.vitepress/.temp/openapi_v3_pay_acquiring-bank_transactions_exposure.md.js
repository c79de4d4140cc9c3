import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信分付-支付方式前置服务","description":"微信分付-支付方式前置服务 POST v3/pay/acquiring-bank/transactions/exposure 微信分付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/pay/acquiring-bank/transactions/exposure","chain":".v3.pay.acquiringBank.transactions.exposure","area":"pay-variants","sections":[{"verb":"post","title":"微信分付-支付方式前置服务","official":["https://pay.weixin.qq.com/doc/v3/partner/4014326541"],"roles":["从业机构"],"tags":["微信分付"],"updated":"2026.03.26","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"acquiring_bank_id","t":"string","d":"从业机构号","r":1,"i":1},{"n":"acquiring_bank_appid","t":"string","d":"从业机构应用AppID","i":1},{"n":"merchant_id","t":"string","d":"特约商户号","r":1,"i":1},{"n":"merchant_appid","t":"string","d":"特约商户应用AppID","i":1},{"n":"channel_id","t":"string","d":"渠道商户号","r":1,"i":1},{"n":"payer","t":"object","d":"支付者","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"acquiring_bank_openid","t":"string","d":"用户标识","i":2},{"n":"phone_number_hash","t":"string","d":"用户手机号的哈希值","i":2},{"n":"merchant_openid","t":"string","d":"用户标识（商户）","i":2},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"fqf_exposure","t":"boolean","d":"是否建议曝光微信分付","r":1},{"n":"market_exposure_token","t":"string","d":"曝光凭证"}]}],"options":"{\\n  json: {\\n    acquiring_bank_id: '1356485',\\n    acquiring_bank_appid: 'wx8888888888888888',\\n    merchant_id: '1900000109',\\n    merchant_appid: 'wxd678efh567hg6999',\\n    channel_id: '20001111',\\n    payer: {\\n      acquiring_bank_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n      phone_number_hash: 'ABDEF3445546456B',\\n      merchant_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    },\\n    out_trade_no: '1217752501201407033233368018',\\n  },\\n}","message":"POST\\n/v3/pay/acquiring-bank/transactions/exposure\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"acquiring_bank_id\\":\\"1356485\\",\\"acquiring_bank_appid\\":\\"wx8888888888888888\\",\\"merchant_id\\":\\"1900000109\\",\\"merchant_appid\\":\\"wxd678efh567hg6999\\",\\"channel_id\\":\\"20001111\\",\\"payer\\":{\\"acquiring_bank_openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"phone_number_hash\\":\\"ABDEF3445546456B\\",\\"merchant_openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\"},\\"out_trade_no\\":\\"1217752501201407033233368018\\"}\\n"}]},"relativePath":"openapi/v3/pay/acquiring-bank/transactions/exposure.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/pay/acquiring-bank/transactions/exposure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay/acquiring-bank/transactions/exposure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const exposure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  exposure as default
};
