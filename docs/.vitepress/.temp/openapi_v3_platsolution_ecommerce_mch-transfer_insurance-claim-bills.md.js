import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"请求保险理赔","description":"请求保险理赔 POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills 收付通∙保险理赔","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills","chain":".v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills","area":"ecommerce-compensation","sections":[{"verb":"post","title":"请求保险理赔","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504184"],"roles":["服务商"],"tags":["收付通∙保险理赔"],"updated":"2025.07.25","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","i":1},{"n":"receiver","t":"object","d":"赔付用户信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"转账接收方类型","e":["MERCHANT","TRANSACTION_USER"],"i":2},{"n":"transaction_info","t":"object","d":"转账接收方订单信息","i":2,"p":"对应TypeScript的object"},{"n":"transaction_id","t":"string","d":"交易订单号","r":1,"i":3},{"n":"type","t":"string","d":"转账接收方订单类型","e":["WXPAY","WXVALUE"],"i":3},{"n":"out_bill_no","t":"string","d":"商户单号","r":1,"i":1},{"n":"amount","t":"integer","d":"赔付金额","i":1},{"n":"transfer_remark","t":"string","d":"赔付原因","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号"},{"n":"receiver_detail","t":"object","d":"转账接收方信息","r":1,"p":"对应TypeScript的object"},{"n":"receiver","t":"object","d":"转账接收者信息","i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"转账接收方类型","e":["MERCHANT","TRANSACTION_USER"],"i":2},{"n":"transaction_info","t":"object","d":"转账接收方订单信息","i":2,"p":"对应TypeScript的object"},{"n":"transaction_id","t":"string","d":"交易订单号","r":1,"i":3},{"n":"type","t":"string","d":"转账接收方订单类型","e":["WXPAY","WXVALUE"],"i":3},{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"amount","t":"integer","d":"赔付金额","r":1},{"n":"transfer_remark","t":"string","d":"赔付原因"},{"n":"bill_id","t":"string","d":"微信支付转账单号","r":1},{"n":"state","t":"string","d":"赔付状态","e":["ACCEPTED","SUCCESS","CLOSED","WAIT_USER_CONFIRM","CANCELING","CANCELLED"],"r":1},{"n":"accept_time","t":"string","d":"受理时间","r":1},{"n":"success_time","t":"string","d":"成功时间"},{"n":"sponsor_mchid","t":"string","d":"出资商户号"}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900001109',\\n    receiver: {\\n      type: 'MERCHANT',\\n      transaction_info: {\\n        transaction_id: '1217752501201407033233368018',\\n        type: 'WXPAY',\\n      },\\n    },\\n    out_bill_no: 'plfk2020042013',\\n    amount: 10000,\\n    transfer_remark: '传入的自定义赔付原因',\\n  },\\n}","message":"POST\\n/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900001109\\",\\"receiver\\":{\\"type\\":\\"MERCHANT\\",\\"transaction_info\\":{\\"transaction_id\\":\\"1217752501201407033233368018\\",\\"type\\":\\"WXPAY\\"}},\\"out_bill_no\\":\\"plfk2020042013\\",\\"amount\\":10000,\\"transfer_remark\\":\\"传入的自定义赔付原因\\"}\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const insuranceClaimBills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  insuranceClaimBills as default
};
