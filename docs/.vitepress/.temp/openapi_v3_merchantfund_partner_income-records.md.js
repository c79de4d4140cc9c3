import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"特约商户银行来账查询","description":"特约商户银行来账查询 GET v3/merchantfund/partner/income-records 资金应用∙转账∙服务商模式 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchantfund/partner/income-records","chain":".v3.merchantfund.partner.incomeRecords","area":"transfer-bank","sections":[{"verb":"get","title":"特约商户银行来账查询","official":["https://pay.weixin.qq.com/doc/v3/partner/4012720249","https://pay.weixin.qq.com/doc/v3/partner/4012718620","https://pay.weixin.qq.com/doc/v3/partner/4012712728"],"roles":["服务商"],"tags":["资金应用∙转账∙服务商模式","运营工具∙用工卡"],"updated":"2024.11.18","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"特约商户号","r":1,"i":1},{"n":"account_type","t":"string","d":"账户类型","e":["BASIC","OPERATION","FEES"],"r":1,"i":1},{"n":"date","t":"string","d":"日期","r":1,"i":1},{"n":"offset","t":"integer","d":"本次查询偏移量","i":1},{"n":"limit","t":"integer","d":"本次请求最大查询条数","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"查询数据总条数","r":1},{"n":"offset","t":"integer","d":"本次查询偏移量","r":1},{"n":"limit","t":"integer","d":"本次查询条数","r":1},{"n":"data","t":"object[]","d":"银行来账记录列表","p":"对应TypeScript的array"},{"n":"sub_mchid","t":"string","d":"特约商户号","r":1,"i":1},{"n":"account_type","t":"string","d":"账户类型","e":["BASIC","OPERATION","FEES"],"r":1,"i":1},{"n":"income_record_type","t":"string","d":"银行来账类型","e":["OFFLINERECHARGE","ENTERPRISEDIRECTREVENUE"],"r":1,"i":1},{"n":"income_record_id","t":"string","d":"银行来账微信单号","r":1,"i":1},{"n":"amount","t":"integer","d":"银行来账金额","r":1,"i":1},{"n":"success_time","t":"string","d":"银行来账完成时间","r":1,"i":1},{"n":"bank_name","t":"string","d":"付款方银行名称","r":1,"i":1},{"n":"bank_account_name","t":"string","d":"付款方银行户名","r":1,"i":1},{"n":"bank_account_number","t":"string","d":"付款方银行卡号","r":1,"i":1},{"n":"recharge_remark","t":"string","d":"银行备注","r":1,"i":1},{"n":"links","t":"object","d":"分页链接","r":1,"p":"对应TypeScript的object"},{"n":"next","t":"string","d":"下一页链接","r":1,"i":1},{"n":"prev","t":"string","d":"上一页链接","r":1,"i":1},{"n":"self","t":"string","d":"当前链接","r":1,"i":1}]}],"options":"{\\n  query: {\\n    sub_mchid: '2480253391',\\n    account_type: 'BASIC',\\n    date: '2019-06-11',\\n    offset: 0,\\n    limit: 100,\\n  },\\n}","message":"GET\\n/v3/merchantfund/partner/income-records?sub_mchid=2480253391&account_type=BASIC&date=2019-06-11&offset=0&limit=100\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchantfund/partner/income-records.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchantfund/partner/income-records.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchantfund/partner/income-records.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const incomeRecords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  incomeRecords as default
};
