import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询在途异常资金付款指令执行结果","description":"查询在途异常资金付款指令执行结果 GET v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no} 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}","chain":".v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_","area":"ecommerce-pay","sections":[{"verb":"get","title":"查询在途异常资金付款指令执行结果","official":["https://pay.weixin.qq.com/doc/v3/partner/4016636882"],"roles":["电商平台"],"tags":["收付通∙个人收款"],"updated":"2025.11.20","flags":[],"request":[{"n":"receipt_id","t":"string","d":"微信支付在途异常资金付款单号","r":1},{"n":"out_instruction_no","t":"string","d":"商户侧指令编号","r":1}],"replies":[{"status":200,"rows":[{"n":"out_instruction_no","t":"string","d":"商户侧指令编号","r":1},{"n":"commander","t":"object","d":"在途异常资金付款指令的发起方","r":1,"p":"对应TypeScript的object"},{"n":"operator","t":"string","d":"发起在途异常资金付款请求的角色","e":["MERCHANT"],"r":1,"i":1},{"n":"mchid","t":"string","d":"微信支付商户号","i":1},{"n":"transfer_mode","t":"string","d":"付款方式","e":["TRANSFER_TO_ORIGINAL_RECEIVE_USER","TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT","TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"],"r":1},{"n":"receiver","t":"object","d":"收款方","p":"对应TypeScript的object"},{"n":"account_type","t":"string","d":"入账账户类型","i":1},{"n":"openid","t":"string","d":"入账用户OpenID","i":1},{"n":"appid","t":"string","d":"商户AppID","i":1},{"n":"mchid","t":"string","d":"入账商户号","i":1},{"n":"instruction_state","t":"string","d":"在途异常资金付款指令状态","e":["INSTRUCTION_STATE_PENDING","INSTRUCTION_STATE_IN_PROGRESS","INSTRUCTION_STATE_CLOSED","INSTRUCTION_STATE_SUCCESS"],"r":1},{"n":"create_time","t":"string","d":"在途异常资金付款指令创建时间"},{"n":"success_time","t":"string","d":"入账成功时间"},{"n":"close_time","t":"string","d":"在途异常资金付款指令关闭时间"},{"n":"notify_url","t":"string","d":"回调通知地址","r":1},{"n":"instruction_instance_id","t":"string"}]}],"options":"{\\n  receipt_id: '0100011742874700562078230000',\\n  out_instruction_no: '1200002',\\n}","message":"GET\\n/v3/abnormal-fund-processing/receipts/0100011742874700562078230000/transfer-instructions/1200002\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_instruction_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_instruction_no_ as default
};
