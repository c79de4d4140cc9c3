import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取对私银行卡号开户银行API","description":"获取对私银行卡号开户银行API GET v3/capital/capitallhh/banks/search-banks-by-bank-account 通用接口","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/capital/capitallhh/banks/search-banks-by-bank-account","chain":".v3.capital.capitallhh.banks.searchBanksByBankAccount","area":"common","sections":[{"verb":"get","title":"获取对私银行卡号开户银行API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012697541"],"roles":["服务商"],"tags":["通用接口"],"updated":"2021.05.14","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"account_number","t":"string","d":"银行卡号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"查询数据总条数","r":1},{"n":"data","t":"object[]","d":"银行列表","p":"对应TypeScript的array"},{"n":"bank_alias","t":"string","d":"银行别名","r":1,"i":1},{"n":"bank_alias_code","t":"string","d":"银行别名编码","r":1,"i":1},{"n":"account_bank","t":"string","d":"开户银行","r":1,"i":1},{"n":"account_bank_code","t":"integer","d":"开户银行编码","r":1,"i":1},{"n":"need_bank_branch","t":"boolean","d":"是否需要填写支行","r":1,"i":1}]}],"options":"{\\n  query: {\\n    account_number: sensitive('6222020200112233445'),\\n  },\\n}","message":"GET\\n/v3/capital/capitallhh/banks/search-banks-by-bank-account?account_number=%7B%22text%22%3A%226222020200112233445%22%7D\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const searchBanksByBankAccount = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  searchBanksByBankAccount as default
};
