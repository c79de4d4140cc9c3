import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询投诉协商历史API","description":"查询投诉协商历史API GET v3/merchant-service/complaints/{transaction_id}/negotiation-historys 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-service/complaints/{transaction_id}/negotiation-historys","chain":".v3.merchantService.complaints._transaction_id_.negotiationHistorys","area":"complaint","sections":[{"verb":"get","title":"查询投诉协商历史API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml"],"roles":["直连商户","服务商","渠道商"],"tags":["风险合规∙消费者投诉"],"updated":"2021.01.08","flags":["deprecated"],"request":[{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1}],"replies":[{"status":200,"rows":[{"n":"complaint_negotiation_history","t":"object[]","d":"投诉协商历史","p":"对应TypeScript的array"},{"n":"operate_user","t":"string","d":"操作人","r":1,"i":1},{"n":"operate_time","t":"string","d":"操作时间","r":1,"i":1},{"n":"operate_type","t":"string","d":"操作类型","e":["USER_CREATE_COMPLAINT","CREATE_COMPLAINT_BY_PLATFORM","USER_CONTINUE_COMPLAINT","USER_REVOKE_COMPLAINT","USER_CONFIRM_COMPLAINT","SELLER_REFUND","MERCHANT_LAUNCH_CONFIRM_PROCESS","USER_RESPONSE","MERCHANT_RESPONSE","RESPONSE_BY_PLATFORM","CONTINUE_COMPLAINT_BY_PLATFORM","CREATE_COMPLAINT_SYSTEM_MESSAGE","COMPLAINT_TIMEOUT_SYSTEM_MESSAGE","SELLER_REFUND_SYSTEM_MESSAGE","CONTINUE_COMPLAINT_SYSTEM_MESSAGE","LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE"],"r":1,"i":1},{"n":"operate_details","t":"string","d":"操作内容","i":1},{"n":"image_list","t":"string[]","d":"协商历史图片凭证","i":1}]}],"options":"{\\n  transaction_id: '4200000404201909069117582536',\\n}","message":"GET\\n/v3/merchant-service/complaints/4200000404201909069117582536/negotiation-historys\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant-service/complaints/{transaction_id}/negotiation-historys.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-service/complaints/{transaction_id}/negotiation-historys.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-service/complaints/{transaction_id}/negotiation-historys.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const negotiationHistorys = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  negotiationHistorys as default
};
