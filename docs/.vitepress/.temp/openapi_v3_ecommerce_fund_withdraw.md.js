import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"账户余额提现API","description":"账户余额提现API POST v3/ecommerce/fund/withdraw 收付通∙提现 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/fund/withdraw","chain":".v3.ecommerce.fund.withdraw","area":"ecommerce-funds","sections":[{"verb":"post","title":"账户余额提现API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476652","https://pay.weixin.qq.com/doc/v3/partner/4012719526","https://pay.weixin.qq.com/doc/v3/partner/4012720157","https://pay.weixin.qq.com/doc/v3/partner/4012714461"],"roles":["电商平台","服务商"],"tags":["收付通∙提现","运营工具∙用工卡"],"updated":"2024.12.19","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"特约商户号","r":1,"i":1},{"n":"out_request_no","t":"string","d":"商户提现单号","r":1,"i":1},{"n":"amount","t":"integer","d":"提现金额","r":1,"i":1},{"n":"remark","t":"string","d":"提现备注","i":1},{"n":"bank_memo","t":"string","d":"银行附言","i":1},{"n":"account_type","t":"string","d":"出款账户类型","e":["BASIC","OPERATION","FEES"],"i":1},{"n":"notify_url","t":"string","d":"提现结果通知地址","i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"特约商户号","r":1},{"n":"withdraw_id","t":"string","d":"微信支付提现单号","r":1},{"n":"out_request_no","t":"string","d":"商户提现单号","r":1},{"n":"account_type","t":"string","d":"出款账户类型","e":["BASIC","OPERATION","FEES"]}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    out_request_no: '20190611222222222200000000012122',\\n    amount: 100,\\n    remark: '传入的自定义提现备注',\\n    bank_memo: '传入的自定义银行附言',\\n    account_type: 'BASIC',\\n    notify_url: 'https://weixin.qq.com/a-fake-notify-url',\\n  },\\n}","message":"POST\\n/v3/ecommerce/fund/withdraw\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"out_request_no\\":\\"20190611222222222200000000012122\\",\\"amount\\":100,\\"remark\\":\\"传入的自定义提现备注\\",\\"bank_memo\\":\\"传入的自定义银行附言\\",\\"account_type\\":\\"BASIC\\",\\"notify_url\\":\\"https://weixin.qq.com/a-fake-notify-url\\"}\\n"}]},"relativePath":"openapi/v3/ecommerce/fund/withdraw.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/fund/withdraw.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/fund/withdraw.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withdraw = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withdraw as default
};
