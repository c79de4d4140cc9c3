import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"直连商户模式支付后场景预签约API","description":"直连商户模式支付后场景预签约API POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign 免密支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign","chain":".v3.passwordExemptContract.contracts.normal.preEntrustSign.payRedirectSign","area":"pay-variants","sections":[{"verb":"post","title":"直连商户模式支付后场景预签约API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012472874"],"roles":["普通商户"],"tags":["免密支付"],"updated":"2024.05.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"商户AppID","r":1,"i":1},{"n":"service_id","t":"number","d":"免密支付服务ID","r":1,"i":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1,"i":1},{"n":"notify_url","t":"string","d":"回调通知地址","r":1,"i":1},{"n":"contract_display_account","t":"string","d":"用户账户展示名称","r":1,"i":1},{"n":"prepay_id","t":"string","d":"预支付交易会话标识","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"service_id","t":"number","d":"免密支付服务ID","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1}]}],"options":"{\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    service_id: 12535,\\n    out_contract_code: 'wxwtdk20200910100000',\\n    notify_url: 'https://yourapp.com/notify',\\n    contract_display_account: '传入的自定义用户账户展示名称',\\n    prepay_id: 'wx201410272009395522657a690389285100',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  },\\n}","message":"POST\\n/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"service_id\\":12535,\\"out_contract_code\\":\\"wxwtdk20200910100000\\",\\"notify_url\\":\\"https://yourapp.com/notify\\",\\"contract_display_account\\":\\"传入的自定义用户账户展示名称\\",\\"prepay_id\\":\\"wx201410272009395522657a690389285100\\",\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\"}\\n"}]},"relativePath":"openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const payRedirectSign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  payRedirectSign as default
};
