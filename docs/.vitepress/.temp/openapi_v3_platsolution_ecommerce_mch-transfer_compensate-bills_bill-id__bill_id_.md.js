import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询赔付结果（按微信支付赔付单号）","description":"查询赔付结果（按微信支付赔付单号） GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id} 收付通∙售后赔付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}","chain":".v3.platsolution.ecommerce.mchTransfer.compensateBills.billId._bill_id_","area":"ecommerce-compensation","sections":[{"verb":"get","title":"查询赔付结果（按微信支付赔付单号）","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504179"],"roles":["服务商"],"tags":["收付通∙售后赔付"],"updated":"2025.07.25","flags":[],"request":[{"n":"bill_id","t":"string","d":"微信支付单号","r":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"receiver_detail","t":"object","d":"转账接收方信息","r":1,"p":"对应TypeScript的object"},{"n":"receiver","t":"object","d":"转账接收者信息","i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"转账接收方类型","e":["TRANSACTION_USER"],"i":2},{"n":"transaction_info","t":"object","d":"转账接收方订单信息","i":2,"p":"对应TypeScript的object"},{"n":"transaction_id","t":"string","d":"交易订单号","r":1,"i":3},{"n":"type","t":"string","d":"转账接收方订单类型","e":["WXPAY","WXVALUE"],"i":3},{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"amount","t":"integer","d":"赔付金额"},{"n":"transfer_remark","t":"string","d":"赔付原因"},{"n":"bill_id","t":"string","d":"微信支付转账单号","r":1},{"n":"state","t":"string","d":"赔付状态","e":["ACCEPTED","SUCCESS","CLOSED","WAIT_USER_CONFIRM","CANCELING","CANCELLED"],"r":1},{"n":"accept_time","t":"string","d":"受理时间","r":1},{"n":"success_time","t":"string","d":"成功时间"},{"n":"close_info","t":"object","d":"关单信息","p":"对应TypeScript的object"},{"n":"close_time","t":"string","d":"关单时间","i":1},{"n":"close_reason","t":"string","d":"关单原因","i":1},{"n":"sponsor_mchid","t":"string","d":"出资商户号"}]}],"options":"{\\n  bill_id: '1330000071100999991182020050700019480001',\\n}","message":"GET\\n/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/1330000071100999991182020050700019480001\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _bill_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _bill_id_ as default
};
