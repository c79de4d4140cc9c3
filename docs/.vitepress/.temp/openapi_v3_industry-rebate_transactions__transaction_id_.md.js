import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"支付码牌/点餐码牌交易回传","description":"支付码牌/点餐码牌交易回传 POST v3/industry-rebate/transactions/{transaction_id} 支付码牌∙交易","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/industry-rebate/transactions/{transaction_id}","chain":".v3.industryRebate.transactions._transaction_id_","area":"devices","sections":[{"verb":"post","title":"支付码牌/点餐码牌交易回传","official":[],"roles":["服务商"],"tags":["支付码牌∙交易"],"updated":"2025.11.21","flags":[],"request":[{"n":"transaction_id","t":"string","d":"商户提现单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户","r":1,"i":1},{"n":"code_url","t":"string","d":"收款链接url","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  transaction_id: '20190611222222222200000000012122',\\n  json: {\\n    sub_mchid: '1900000001',\\n    code_url: 'URl:weixin://wxpay/s/An4baqw',\\n    out_trade_no: 'example_out_trade_no',\\n  },\\n}","message":"POST\\n/v3/industry-rebate/transactions/20190611222222222200000000012122\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000001\\",\\"code_url\\":\\"URl:weixin://wxpay/s/An4baqw\\",\\"out_trade_no\\":\\"example_out_trade_no\\"}\\n"}]},"relativePath":"openapi/v3/industry-rebate/transactions/{transaction_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/industry-rebate/transactions/{transaction_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/industry-rebate/transactions/{transaction_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _transaction_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _transaction_id_ as default
};
