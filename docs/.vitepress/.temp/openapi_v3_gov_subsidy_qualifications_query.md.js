import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"批量查询用户资格","description":"批量查询用户资格 POST v3/gov/subsidy/qualifications/query 国补专区 江苏","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/qualifications/query","chain":".v3.gov.subsidy.qualifications.query","area":"gov-subsidy","sections":[{"verb":"post","title":"批量查询用户资格","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],"roles":["电商平台","服务商"],"tags":["国补专区","江苏"],"updated":"2025.06.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"real_name","t":"string","d":"自然人姓名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"id_card_number","t":"string","d":"自然人证件号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"phone_number","t":"string","d":"手机号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"qualification_region_code","t":"integer","d":"使用的资格的地区编码","r":1,"i":1},{"n":"identity_document_type","t":"string","d":"证件类型","e":["ID_DOC_TYPE_ID_CARD","ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC","ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"],"r":1,"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"qualification_list","t":"object[]","d":"资格状态数组","r":1,"p":"对应TypeScript的array"},{"n":"appliance_id","t":"integer","d":"消费品类ID","e":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17],"r":1,"i":1},{"n":"state","t":"string","d":"状态","e":["UNCLAIMED","UNREDEEMED","REDEEMED"],"r":1,"i":1},{"n":"unclaimed_reason","t":"string","d":"区分未领取的原因","e":["REASON_CLAIMED_BY_OTHER_REGION","REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION","REASON_UNCLAIMED","REASON_CLAIMED_BY_OTHER_MODE"],"i":1},{"n":"claimed_platform_name","t":"string","d":"领取的平台名称","i":1},{"n":"claimed_region_name","t":"string","d":"领取的地区名称","i":1}]}],"options":"{\\n  json: {\\n    real_name: sensitive('张三'),\\n    id_card_number: sensitive('110101199003070011'),\\n    phone_number: sensitive('13900000000'),\\n    qualification_region_code: 310100,\\n    identity_document_type: 'ID_DOC_TYPE_ID_CARD',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/qualifications/query\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"real_name\\":\\"（密文）\\",\\"id_card_number\\":\\"（密文）\\",\\"phone_number\\":\\"（密文）\\",\\"qualification_region_code\\":310100,\\"identity_document_type\\":\\"ID_DOC_TYPE_ID_CARD\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/qualifications/query.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/qualifications/query.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/qualifications/query.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const query = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  query as default
};
