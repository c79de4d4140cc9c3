import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"请求撤销保险理赔","description":"请求撤销保险理赔 POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel 收付通∙保险理赔","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel","chain":".v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel","area":"ecommerce-compensation","sections":[{"verb":"post","title":"请求撤销保险理赔","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504186"],"roles":["服务商"],"tags":["收付通∙保险理赔"],"updated":"2025.07.25","flags":[],"request":[{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号"},{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"bill_id","t":"string","d":"微信支付转账单号","r":1},{"n":"state","t":"string","d":"赔付状态","e":["ACCEPTED","SUCCESS","CLOSED","WAIT_USER_CONFIRM","CANCELING","CANCELLED"],"r":1},{"n":"cancel_accept_time","t":"string","d":"撤销受理时间","r":1}]}],"options":"{\\n  out_bill_no: 'plfk2020042013',\\n  json: {\\n    sub_mchid: '1900001109',\\n  },\\n}","message":"POST\\n/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/plfk2020042013/cancel\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900001109\\"}\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancel as default
};
