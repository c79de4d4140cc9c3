import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过加密手机号查询会员领卡状态API","description":"通过加密手机号查询会员领卡状态API GET v3/marketing/membercard-open/phonenumber-member/search 会员卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/phonenumber-member/search","chain":".v3.marketing.membercardOpen.phonenumberMember.search","area":"member-card","sections":[{"verb":"get","title":"通过加密手机号查询会员领卡状态API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4017166232","https://pay.weixin.qq.com/doc/v3/partner/4017172062"],"roles":["直连商户","服务商"],"tags":["会员卡"],"updated":"2020.07.15","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"card_id","t":"string","d":"会员卡id","r":1,"i":1},{"n":"encrypted_phone_number","t":"string","d":"加密手机号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"receive_status","t":"string","d":"用户领取状态","e":["UNSHOWED","UNRECEIVED","RECEIVED"],"r":1},{"n":"user_card_information","t":"object","d":"用户会员卡信息","p":"对应TypeScript的object"},{"n":"code","t":"string","d":"会员卡code","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"unionid","t":"string","d":"用户标识","i":1},{"n":"receive_time","t":"string","d":"会员卡领取时间","r":1,"i":1},{"n":"card_appid","t":"string","d":"品牌appid","r":1,"i":1},{"n":"card_id","t":"string","d":"会员卡id","r":1,"i":1}]}],"options":"{\\n  query: {\\n    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n    encrypted_phone_number: sensitive('13900000000'),\\n  },\\n}","message":"GET\\n/v3/marketing/membercard-open/phonenumber-member/search?card_id=pbLatjvWOibDc5-TBnbUk1pD12o0&encrypted_phone_number=%7B%22text%22%3A%2213900000000%22%7D\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/phonenumber-member/search.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/phonenumber-member/search.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/phonenumber-member/search.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const search = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  search as default
};
