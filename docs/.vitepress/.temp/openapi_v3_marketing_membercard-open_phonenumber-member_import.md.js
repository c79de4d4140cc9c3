import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"导入加密手机号提醒会员领卡API","description":"导入加密手机号提醒会员领卡API POST v3/marketing/membercard-open/phonenumber-member/import 会员卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/phonenumber-member/import","chain":".v3.marketing.membercardOpen.phonenumberMember.import","area":"member-card","sections":[{"verb":"post","title":"导入加密手机号提醒会员领卡API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4017166226","https://pay.weixin.qq.com/doc/v3/partner/4017171998"],"roles":["直连商户","服务商"],"tags":["会员卡"],"updated":"2020.07.15","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"member_information","t":"object","d":"会员信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"card_id","t":"string","d":"会员卡id","r":1,"i":2},{"n":"code","t":"string","d":"会员卡code","i":2},{"n":"membership_number","t":"string","d":"会员卡编号","i":2},{"n":"registration_time","t":"string","d":"会员注册时间","r":1,"i":2},{"n":"encrypted_phone_number","t":"string","d":"加密手机号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"outer_str","t":"string","d":"自定义场景值","i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    member_information: {\\n      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n      code: '478515832665',\\n      membership_number: '316510891298',\\n      registration_time: '2015-05-20T13:29:35.120+08:00',\\n    },\\n    encrypted_phone_number: sensitive('13900000000'),\\n    outer_str: 'my_card_CARD',\\n  },\\n}","message":"POST\\n/v3/marketing/membercard-open/phonenumber-member/import\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"member_information\\":{\\"card_id\\":\\"pbLatjvWOibDc5-TBnbUk1pD12o0\\",\\"code\\":\\"478515832665\\",\\"membership_number\\":\\"316510891298\\",\\"registration_time\\":\\"2015-05-20T13:29:35.120+08:00\\"},\\"encrypted_phone_number\\":\\"（密文）\\",\\"outer_str\\":\\"my_card_CARD\\"}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/phonenumber-member/import.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/phonenumber-member/import.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/phonenumber-member/import.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _import = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _import as default
};
