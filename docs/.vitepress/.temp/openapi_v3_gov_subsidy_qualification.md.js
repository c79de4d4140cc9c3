import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询补贴资格","description":"查询补贴资格 GET v3/gov/subsidy/qualification 国补专区 江苏","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/qualification","chain":".v3.gov.subsidy.qualification","area":"gov-subsidy","sections":[{"verb":"get","title":"查询补贴资格","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],"roles":["电商平台","服务商"],"tags":["国补专区","江苏"],"updated":"2025.06.24","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"real_name","t":"string","d":"自然人姓名","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"id_card_number","t":"string","d":"自然人证件号","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"phone_number","t":"string","d":"手机号","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"appliance_id","t":"integer","d":"消费品类ID","e":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17],"r":1,"i":1},{"n":"openid","t":"string","d":"OPENID","i":1},{"n":"appid","t":"string","d":"APPID","i":1},{"n":"qualification_region_code","t":"integer","d":"使用的资格的地区编码","r":1,"i":1},{"n":"identity_document_type","t":"string","d":"证件类型","e":["ID_DOC_TYPE_ID_CARD","ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC","ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"],"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"state","t":"string","d":"资格的状态","e":["UNCLAIMED","UNREDEEMED","REDEEMED"],"r":1}]}],"options":"{\\n  query: {\\n    real_name: sensitive('张三'),\\n    id_card_number: sensitive('110101199003070011'),\\n    phone_number: sensitive('13900000000'),\\n    appliance_id: 1,\\n    openid: 'oCuiA7RW33Tc3jtz_5CNLegC9kN0',\\n    appid: 'wx5cb0427850cd8c49',\\n    qualification_region_code: 310100,\\n    identity_document_type: 'ID_DOC_TYPE_ID_CARD',\\n  },\\n}","message":"GET\\n/v3/gov/subsidy/qualification?real_name=%7B%22text%22%3A%22%E5%BC%A0%E4%B8%89%22%7D&id_card_number=%7B%22text%22%3A%22110101199003070011%22%7D&phone_number=%7B%22text%22%3A%2213900000000%22%7D&appliance_id=1&openid=oCuiA7RW33Tc3jtz_5CNLegC9kN0&appid=wx5cb0427850cd8c49&qualification_region_code=310100&identity_document_type=ID_DOC_TYPE_ID_CARD\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/gov/subsidy/qualification.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/qualification.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/qualification.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const qualification = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  qualification as default
};
