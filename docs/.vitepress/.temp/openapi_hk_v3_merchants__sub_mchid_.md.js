import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询子商户（融合钱包）","description":"查询子商户（融合钱包） GET hk/v3/merchants/{sub_mchid} 跨境∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"hk/v3/merchants/{sub_mchid}","chain":".hk.v3.merchants._sub_mchid_","area":"cross-border-merchant","sections":[{"verb":"get","title":"查询子商户（融合钱包）","official":[],"roles":["机构模式"],"tags":["跨境∙进件"],"updated":"2020.01.08","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_appid","t":"string","d":"机构appid","r":1,"i":1},{"n":"sp_mchid","t":"string","d":"机构商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"name","t":"string","d":"子商户全称","r":1},{"n":"shortname","t":"string","d":"子商户简称","r":1},{"n":"office_phone","t":"string","d":"公司联系方式","r":1},{"n":"merchant_country_code","t":"string","d":"册国家或区域","r":1},{"n":"business_category","t":"integer","d":"类目","r":1},{"n":"contact","t":"object","d":"联系人信息","p":"对应TypeScript的object"},{"n":"name","t":"string","d":"联系人名称","i":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"phone","t":"string","d":"联系人电话","i":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"email","t":"string","d":"联系人邮箱","i":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"merchant_type","t":"string","d":"商户类型","e":["ENTERPRISE","INDIVIDUAL"]},{"n":"registration_certificate_number","t":"string","d":"公司注册文件编号"},{"n":"registration_certificate_date","t":"string","d":"公司注册文件过期时间"},{"n":"settlement_bank_number","t":"string","d":"子商户结算账户"},{"n":"business","t":"object","d":"业务信息","p":"对应TypeScript的object"},{"n":"business_type","t":"string","d":"业务类型","e":["ONLINE","OFFLINE","BOTH"],"i":1},{"n":"app_download","t":"string","d":"APP下载地址","i":1},{"n":"website","t":"string","d":"业务网站","i":1},{"n":"office_account","t":"string","d":"公众号","i":1},{"n":"mini_program","t":"string","d":"小程序","i":1},{"n":"store_address","t":"string","d":"门店地址","i":1},{"n":"mcc","t":"string","d":"MCC码","i":1},{"n":"director","t":"object","d":"董事信息","p":"对应TypeScript的object"},{"n":"name","t":"string","d":"董事姓名","i":1},{"n":"number","t":"string","d":"董事证件号码","i":1},{"n":"principal","t":"object","d":"负责人信息","p":"对应TypeScript的object"},{"n":"name","t":"string","d":"负责人姓名","i":1},{"n":"number","t":"string","d":"负责人证件号码","i":1}]}],"options":"{\\n  sub_mchid: '20000100',\\n  query: {\\n    sp_appid: 'wx8888888888888888',\\n    sp_mchid: '3200000001',\\n  },\\n}","message":"GET\\n/hk/v3/merchants/20000100?sp_appid=wx8888888888888888&sp_mchid=3200000001\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/hk/v3/merchants/{sub_mchid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/hk/v3/merchants/{sub_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/hk/v3/merchants/{sub_mchid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _sub_mchid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _sub_mchid_ as default
};
