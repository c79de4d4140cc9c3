import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请单个子商户资金账单API","description":"申请单个子商户资金账单API GET v3/bill/sub-merchant-fundflowbill 基础支付∙账单 收付通∙账单 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/bill/sub-merchant-fundflowbill","chain":".v3.bill.subMerchantFundflowbill","area":"refund-bill","sections":[{"verb":"get","title":"申请单个子商户资金账单API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012710630","https://pay.weixin.qq.com/doc/v3/partner/4012886329","https://pay.weixin.qq.com/doc/v3/partner/4012760249","https://pay.weixin.qq.com/doc/v3/partner/4012720204","https://pay.weixin.qq.com/doc/v3/partner/4012719583","https://pay.weixin.qq.com/doc/v3/partner/4012715220"],"roles":["服务商","电商平台"],"tags":["基础支付∙账单","收付通∙账单","运营工具∙用工卡"],"updated":"2024.07.29","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"bill_date","t":"string","d":"账单日期","r":1,"i":1},{"n":"tar_type","t":"string","d":"压缩类型","e":["GZIP"],"i":1},{"n":"algorithm","t":"string","d":"加密算法","e":["AEAD_AES_256_GCM","SM4_GCM"],"r":1,"i":1},{"n":"account_type","t":"string","d":"资金账户类型","e":["BASIC","OPERATION","FEES","DEPOSIT"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"download_bill_count","t":"integer","d":"下载信息总数","r":1},{"n":"download_bill_list","t":"object[]","d":"下载信息明细","p":"对应TypeScript的array"},{"n":"bill_sequence","t":"integer","d":"账单文件序号","r":1,"i":1},{"n":"download_url","t":"string","d":"下载地址","r":1,"i":1},{"n":"encrypt_key","t":"string","d":"加密密钥","r":1,"i":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"hash_type","t":"string","d":"哈希类型","r":1,"i":1},{"n":"hash_value","t":"string","d":"哈希值","r":1,"i":1},{"n":"nonce","t":"string","d":"随机字符串","r":1,"i":1}]}],"options":"{\\n  query: {\\n    sub_mchid: '19000000001',\\n    bill_date: '2019-06-11',\\n    tar_type: 'GZIP',\\n    algorithm: 'AEAD_AES_256_GCM',\\n    account_type: 'BASIC',\\n  },\\n}","message":"GET\\n/v3/bill/sub-merchant-fundflowbill?sub_mchid=19000000001&bill_date=2019-06-11&tar_type=GZIP&algorithm=AEAD_AES_256_GCM&account_type=BASIC\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/bill/sub-merchant-fundflowbill.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/bill/sub-merchant-fundflowbill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/bill/sub-merchant-fundflowbill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const subMerchantFundflowbill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  subMerchantFundflowbill as default
};
