import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"小程序场景预签约（需要实名验证）","description":"小程序场景预签约（需要实名验证） POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program","chain":".v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram","area":"ecommerce-pay","sections":[{"verb":"post","title":"小程序场景预签约（需要实名验证）","official":["https://pay.weixin.qq.com/doc/v3/partner/4020023723"],"roles":["电商平台"],"tags":["收付通∙个人收款"],"updated":"2026.04.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"签约和付款的AppID","r":1,"i":1},{"n":"out_contract_code","t":"string","d":"业务申请单号","r":1,"i":1},{"n":"openid","t":"string","d":"个人收款方的OpenID","r":1,"i":1},{"n":"real_name","t":"string","d":"真实姓名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"cred_type","t":"string","d":"证件类型","e":["ID_CARD"],"r":1,"i":1},{"n":"cred_id","t":"string","d":"件号码","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"pre_entrustweb_id","t":"string","d":"预签约id","r":1}]}],"options":"{\\n  json: {\\n    appid: 'wxd678efh567h23787',\\n    out_contract_code: 'APPLYMENT_00000000001',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    real_name: sensitive('张三'),\\n    cred_type: 'ID_CARD',\\n    cred_id: sensitive('传入的件号码'),\\n  },\\n}","message":"POST\\n/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567h23787\\",\\"out_contract_code\\":\\"APPLYMENT_00000000001\\",\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"real_name\\":\\"（密文）\\",\\"cred_type\\":\\"ID_CARD\\",\\"cred_id\\":\\"（密文）\\"}\\n"}]},"relativePath":"openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const miniProgram = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  miniProgram as default
};
