import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"预开通用户ETC指定卡扣费API","description":"预开通用户ETC指定卡扣费API POST v3/vehicle/etc/preopen ETC授权扣费","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/vehicle/etc/preopen","chain":".v3.vehicle.etc.preopen","area":"vehicle","sections":[{"verb":"post","title":"预开通用户ETC指定卡扣费API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012715215"],"roles":["服务商"],"tags":["ETC授权扣费"],"updated":"2021.10.26","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_appid","t":"string","d":"服务商appid","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户appid","i":1},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"plan_id","t":"string","d":"ETC授权扣费模板ID","r":1,"i":1},{"n":"etc_device_id","t":"string","d":"ETC设备号","i":1},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"identify","t":"object","d":"实名信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"encrypted_real_name","t":"string","d":"姓名","r":1,"i":2,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"encrypted_credential_id","t":"string","d":"证件号码","r":1,"i":2,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"credential_type","t":"string","d":"证件类型","r":1,"i":2},{"n":"bank_card_no","t":"string","d":"用户开通ETC时绑定的银行卡","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"preopen_id","t":"string","d":"预开通ID","r":1}]}],"options":"{\\n  json: {\\n    sp_appid: '10000098',\\n    sub_appid: 'wxcbda96de0b165489',\\n    sub_mchid: '1510770601',\\n    openid: 'ot35_4gNgXsUuh2sQY0lT9N08AU0',\\n    plan_id: '97619',\\n    etc_device_id: 'xxxxxxx',\\n    plate_number: '传入的自定义车牌号',\\n    identify: {\\n      encrypted_real_name: sensitive('张三'),\\n      encrypted_credential_id: sensitive('传入的证件号码'),\\n      credential_type: 'ID_CARD',\\n    },\\n    bank_card_no: sensitive('6222020200112233445'),\\n  },\\n}","message":"POST\\n/v3/vehicle/etc/preopen\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_appid\\":\\"10000098\\",\\"sub_appid\\":\\"wxcbda96de0b165489\\",\\"sub_mchid\\":\\"1510770601\\",\\"openid\\":\\"ot35_4gNgXsUuh2sQY0lT9N08AU0\\",\\"plan_id\\":\\"97619\\",\\"etc_device_id\\":\\"xxxxxxx\\",\\"plate_number\\":\\"传入的自定义车牌号\\",\\"identify\\":{\\"encrypted_real_name\\":\\"（密文）\\",\\"encrypted_credential_id\\":\\"（密文）\\",\\"credential_type\\":\\"ID_CARD\\"},\\"bank_card_no\\":\\"（密文）\\"}\\n"}]},"relativePath":"openapi/v3/vehicle/etc/preopen.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/vehicle/etc/preopen.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/vehicle/etc/preopen.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preopen = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preopen as default
};
