import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"修改结算帐号API","description":"修改结算帐号API POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement 服务商∙进件 收付通∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement","chain":".v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement","area":"applyment","sections":[{"verb":"post","title":"修改结算帐号API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012761138","https://pay.weixin.qq.com/doc/v3/partner/4012761102","https://pay.weixin.qq.com/doc/v3/partner/4012721277","https://pay.weixin.qq.com/doc/v3/partner/4012760618"],"roles":["普通服务商"],"tags":["服务商∙进件","收付通∙进件"],"updated":"2023.08.16","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"特约商户号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"modify_mode","t":"string","d":"修改模式","e":["MODIFY_MODE_ASYNC"],"i":1},{"n":"account_type","t":"string","d":"账户类型","e":["ACCOUNT_TYPE_BUSINESS","ACCOUNT_TYPE_PRIVATE"],"r":1,"i":1},{"n":"account_bank","t":"string","d":"开户银行","r":1,"i":1},{"n":"bank_address_code","t":"string","d":"开户银行省市编码","i":1},{"n":"bank_name","t":"string","d":"开户银行全称（含支行）","i":1},{"n":"bank_branch_id","t":"string","d":"开户银行联行号","i":1},{"n":"account_number","t":"string","d":"银行账号","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"account_name","t":"string","d":"开户名称","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"application_no","t":"string","d":"修改结算账户申请单号","r":1}]}],"options":"{\\n  sub_mchid: '1900006491',\\n  json: {\\n    modify_mode: 'MODIFY_MODE_ASYNC',\\n    account_type: 'ACCOUNT_TYPE_BUSINESS',\\n    account_bank: '传入的自定义开户银行',\\n    bank_address_code: '110000',\\n    bank_name: '402713354941',\\n    bank_branch_id: '402713354941',\\n    account_number: sensitive('6222020200112233445'),\\n    account_name: sensitive('张三'),\\n  },\\n}","message":"POST\\n/v3/apply4sub/sub_merchants/1900006491/modify-settlement\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"modify_mode\\":\\"MODIFY_MODE_ASYNC\\",\\"account_type\\":\\"ACCOUNT_TYPE_BUSINESS\\",\\"account_bank\\":\\"传入的自定义开户银行\\",\\"bank_address_code\\":\\"110000\\",\\"bank_name\\":\\"402713354941\\",\\"bank_branch_id\\":\\"402713354941\\",\\"account_number\\":\\"（密文）\\",\\"account_name\\":\\"（密文）\\"}\\n"}]},"relativePath":"openapi/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const modifySettlement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  modifySettlement as default
};
