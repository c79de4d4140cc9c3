import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"添加分账接收方","description":"添加分账接收方 POST v3/profitsharing/receivers/add 资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/profitsharing/receivers/add","chain":".v3.profitsharing.receivers.add","area":"profitsharing","sections":[{"verb":"post","title":"添加分账接收方","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012528995","https://pay.weixin.qq.com/doc/v3/partner/4012690944"],"roles":["直连商户","服务商"],"tags":["资金应用∙分账"],"updated":"2025.09.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1,"i":1},{"n":"account","t":"string","d":"分账接收方帐号","r":1,"i":1},{"n":"name","t":"string","d":"分账个人接收方姓名","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"relation_type","t":"string","d":"与分账方的关系类型","e":["SERVICE_PROVIDER","STORE","STAFF","STORE_OWNER","PARTNER","HEADQUARTER","BRAND","DISTRIBUTOR","USER","SUPPLIER","CUSTOM"],"r":1,"i":1},{"n":"custom_relation","t":"string","d":"自定义的分账关系","i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1},{"n":"account","t":"string","d":"分账接收方账号","r":1},{"n":"name","t":"string","d":"分账接收方全称","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"relation_type","t":"string","d":"与分账方的关系类型","e":["SERVICE_PROVIDER","STORE","STAFF","STORE_OWNER","PARTNER","HEADQUARTER","BRAND","DISTRIBUTOR","USER","SUPPLIER","CUSTOM"],"r":1},{"n":"custom_relation","t":"string","d":"自定义的分账关系"}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    appid: 'wx8888888888888888',\\n    sub_appid: 'wx8888888888888889',\\n    type: 'MERCHANT_ID',\\n    account: '86693852',\\n    name: sensitive('张三'),\\n    relation_type: 'SERVICE_PROVIDER',\\n    custom_relation: '传入的自定义自定义的分账关系',\\n  },\\n}","message":"POST\\n/v3/profitsharing/receivers/add\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"appid\\":\\"wx8888888888888888\\",\\"sub_appid\\":\\"wx8888888888888889\\",\\"type\\":\\"MERCHANT_ID\\",\\"account\\":\\"86693852\\",\\"name\\":\\"（密文）\\",\\"relation_type\\":\\"SERVICE_PROVIDER\\",\\"custom_relation\\":\\"传入的自定义自定义的分账关系\\"}\\n"}]},"relativePath":"openapi/v3/profitsharing/receivers/add.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/profitsharing/receivers/add.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/profitsharing/receivers/add.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const add = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  add as default
};
