import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"身份信息校验API","description":"身份信息校验API POST v3/global/customs/verify-certificate 跨境∙报关","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/customs/verify-certificate","chain":".v3.global.customs.verifyCertificate","area":"cross-border","sections":[{"verb":"post","title":"身份信息校验API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013025128"],"roles":["直连模式","机构模式"],"tags":["跨境∙报关"],"updated":"2022.08.04","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"机构APPID","r":1,"i":1},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"sub_order_no","t":"string","d":"商户子订单号","i":1},{"n":"customs","t":"string","d":"海关","e":["GUANGZHOU_ZS","HANGZHOU_ZS","NINGBO","ZHENGZHOU_BS","CHONGQING","SHANGHAI_ZS","SHANGHAI","SHENZHEN","ZHENGZHOU_ZH_ZS","TIANJIN"],"r":1,"i":1},{"n":"merchant_customs_no","t":"string","d":"商户海关备案号","r":1,"i":1},{"n":"certificate_type","t":"string","d":"证件类型","e":["IDCARD"],"r":1,"i":1},{"n":"certificate_id","t":"string","d":"证件号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"certificate_name","t":"string","d":"证件姓名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"机构APPID","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"certificate_check_result","t":"string","d":"身份核验结果","e":["SAME","DIFFERENT"],"r":1}]}],"options":"{\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    mchid: '1230000109',\\n    out_trade_no: '20150806125346',\\n    transaction_id: '1000320306201511078440737890',\\n    sub_order_no: '20150806125346',\\n    customs: 'SHANGHAI_ZS',\\n    merchant_customs_no: '123456',\\n    certificate_type: 'IDCARD',\\n    certificate_id: sensitive('传入的证件号'),\\n    certificate_name: sensitive('张三'),\\n  },\\n}","message":"POST\\n/v3/global/customs/verify-certificate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"mchid\\":\\"1230000109\\",\\"out_trade_no\\":\\"20150806125346\\",\\"transaction_id\\":\\"1000320306201511078440737890\\",\\"sub_order_no\\":\\"20150806125346\\",\\"customs\\":\\"SHANGHAI_ZS\\",\\"merchant_customs_no\\":\\"123456\\",\\"certificate_type\\":\\"IDCARD\\",\\"certificate_id\\":\\"（密文）\\",\\"certificate_name\\":\\"（密文）\\"}\\n"}]},"relativePath":"openapi/v3/global/customs/verify-certificate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/customs/verify-certificate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/customs/verify-certificate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const verifyCertificate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  verifyCertificate as default
};
