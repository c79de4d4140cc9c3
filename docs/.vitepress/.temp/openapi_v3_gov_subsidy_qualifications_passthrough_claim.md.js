import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"领取资格(透传模式)","description":"领取资格(透传模式) POST v3/gov/subsidy/qualifications/passthrough/claim 国补专区 江苏","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/qualifications/passthrough/claim","chain":".v3.gov.subsidy.qualifications.passthrough.claim","area":"gov-subsidy","sections":[{"verb":"post","title":"领取资格(透传模式)","official":[],"roles":["电商平台","服务商"],"tags":["国补专区","江苏"],"updated":"2025.06.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"real_name","t":"string","d":"自然人姓名","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"id_card_number","t":"string","d":"自然人证件号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"phone_number","t":"string","d":"手机号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"appliance_id","t":"integer","d":"消费品类ID","e":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17],"i":1},{"n":"qualification_region_code","t":"integer","d":"使用的资格的地区编码","r":1,"i":1},{"n":"identity_document_type","t":"string","d":"证件类型","e":["ID_DOC_TYPE_ID_CARD","ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC","ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"],"r":1,"i":1},{"n":"longitude","t":"string","d":"经度","r":1,"i":1},{"n":"latitude","t":"string","d":"纬度","r":1,"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"code","t":"string","d":"响应码","r":1},{"n":"message","t":"string","d":"响应描述","r":1}]}],"options":"{\\n  json: {\\n    real_name: sensitive('张三'),\\n    id_card_number: sensitive('110101199003070011'),\\n    phone_number: sensitive('13900000000'),\\n    appliance_id: 1,\\n    qualification_region_code: 310100,\\n    identity_document_type: 'ID_DOC_TYPE_ID_CARD',\\n    longitude: '传入的自定义经度',\\n    latitude: '传入的自定义纬度',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/qualifications/passthrough/claim\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"real_name\\":\\"（密文）\\",\\"id_card_number\\":\\"（密文）\\",\\"phone_number\\":\\"（密文）\\",\\"appliance_id\\":1,\\"qualification_region_code\\":310100,\\"identity_document_type\\":\\"ID_DOC_TYPE_ID_CARD\\",\\"longitude\\":\\"传入的自定义经度\\",\\"latitude\\":\\"传入的自定义纬度\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/qualifications/passthrough/claim.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/qualifications/passthrough/claim.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/qualifications/passthrough/claim.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const claim = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  claim as default
};
