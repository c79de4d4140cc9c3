import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发放指定批次的消费金","description":"发放指定批次的消费金 POST v3/multiuse/users/{openid}/coupons 运营工具∙消费金","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/multiuse/users/{openid}/coupons","chain":".v3.multiuse.users._openid_.coupons","area":"activity","sections":[{"verb":"post","title":"发放指定批次的消费金","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012539766"],"roles":["普通商户"],"tags":["运营工具∙消费金"],"updated":"2024.08.02","flags":[],"request":[{"n":"openid","t":"string","d":"用户OpenID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"stock_id","t":"string","d":"批次号","r":1,"i":1},{"n":"out_request_no","t":"string","d":"商户单据号","r":1,"i":1},{"n":"user_name","t":"string","d":"用户姓名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"id_card_number","t":"string","d":"身份证号码","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"amount","t":"integer","d":"发放面额","i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"card_type","t":"string","d":"证件类型","e":["ID_CARD"],"r":1,"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"coupon_id","t":"string","d":"消费金ID","r":1}]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  json: {\\n    stock_id: '9856000',\\n    out_request_no: '8956000202407191254642',\\n    user_name: sensitive('张三'),\\n    id_card_number: sensitive('110101199003070011'),\\n    amount: 10000,\\n    appid: 'wx233544546545989',\\n    card_type: 'ID_CARD',\\n  },\\n}","message":"POST\\n/v3/multiuse/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/coupons\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"stock_id\\":\\"9856000\\",\\"out_request_no\\":\\"8956000202407191254642\\",\\"user_name\\":\\"（密文）\\",\\"id_card_number\\":\\"（密文）\\",\\"amount\\":10000,\\"appid\\":\\"wx233544546545989\\",\\"card_type\\":\\"ID_CARD\\"}\\n"}]},"relativePath":"openapi/v3/multiuse/users/{openid}/coupons.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/multiuse/users/{openid}/coupons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/multiuse/users/{openid}/coupons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const coupons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  coupons as default
};
