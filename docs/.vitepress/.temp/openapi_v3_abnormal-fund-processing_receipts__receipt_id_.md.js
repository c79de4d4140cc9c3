import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询在途异常资金付款结果","description":"查询在途异常资金付款结果 GET v3/abnormal-fund-processing/receipts/{receipt_id} 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/abnormal-fund-processing/receipts/{receipt_id}","chain":".v3.abnormalFundProcessing.receipts._receipt_id_","area":"ecommerce-pay","sections":[{"verb":"get","title":"查询在途异常资金付款结果","official":["https://pay.weixin.qq.com/doc/v3/partner/4015408031"],"roles":["电商平台"],"tags":["收付通∙个人收款"],"updated":"2025.06.26","flags":[],"request":[{"n":"receipt_id","t":"string","d":"微信支付在途异常资金付款单号","r":1}],"replies":[{"status":200,"rows":[{"n":"product_name","t":"string","d":"产品名称","e":["C2C"],"r":1},{"n":"receipt_id","t":"string","d":"微信支付在途异常资金付款单号","r":1},{"n":"transfer_amount","t":"object","d":"付款金额信息","r":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"总金额","r":1,"i":1},{"n":"currency","t":"string","d":"货币类型","e":["CNY"],"r":1,"i":1},{"n":"receipt_state","t":"string","d":"在途异常资金付款状态","e":["RECEIPT_STATE_PENDING","RECEIPT_STATE_PROGRESS","RECEIPT_STATE_COMPLETED"],"r":1},{"n":"create_time","t":"string","d":"在途异常资金付款单据创建时间"},{"n":"last_update_time","t":"string","d":"在途异常资金付款单据更新时间"},{"n":"instruction","t":"object","d":"在途异常资金付款指令信息","p":"对应TypeScript的object"},{"n":"out_instruction_no","t":"string","d":"商户侧指令编号","r":1,"i":1},{"n":"commander","t":"object","d":"在途异常资金付款指令的发起方","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"operator","t":"string","d":"发起在途异常资金付款请求的角色","e":["MERCHANT"],"r":1,"i":2},{"n":"mchid","t":"string","d":"微信支付商户号","r":1,"i":2},{"n":"transfer_mode","t":"string","d":"付款方式","e":["TRANSFER_TO_ORIGINAL_RECEIVE_USER"],"r":1,"i":1},{"n":"success_time","t":"string","d":"入账成功时间","i":1},{"n":"appid","t":"string[]","d":"商户AppID","r":1,"i":1},{"n":"notify_url","t":"string","d":"回调通知地址","r":1,"i":1}]}],"options":"{\\n  receipt_id: '0100011742874700562078230000',\\n}","message":"GET\\n/v3/abnormal-fund-processing/receipts/0100011742874700562078230000\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/abnormal-fund-processing/receipts/{receipt_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/abnormal-fund-processing/receipts/{receipt_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/abnormal-fund-processing/receipts/{receipt_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _receipt_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _receipt_id_ as default
};
