import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询投诉单详情","description":"查询投诉单详情 GET v3/global/merchant-service/complaints/{complaint_id} 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/merchant-service/complaints/{complaint_id}","chain":".v3.global.merchantService.complaints._complaint_id_","area":"complaint","sections":[{"verb":"get","title":"查询投诉单详情","official":[],"roles":["直连商户","服务商","渠道商"],"tags":["风险合规∙消费者投诉"],"updated":"2026.01.27","flags":[],"request":[{"n":"complaint_id","t":"string","d":"投诉单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"mch_language","t":"string","d":"商户语言","e":["zh_CN","ZH_CN","ZH_TW","ZH_HK","EN","JA","KO","TH","VI","RU","DE","FR","AR","ES"],"i":1}],"replies":[{"status":200,"rows":[{"n":"complaint_id","t":"string","d":"投诉单号","r":1},{"n":"complaint_time","t":"string","d":"投诉时间","r":1},{"n":"complaint_detail","t":"string","d":"投诉详情","r":1},{"n":"complaint_state","t":"string","d":"投诉单状态","e":["PENDING","PROCESSING","PROCESSED"],"r":1},{"n":"complainted_mchid","t":"string","d":"被诉商户号","r":1},{"n":"payer_phone","t":"string","d":"投诉人联系方式","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"complaint_order_info","t":"object[]","d":"投诉单关联订单信息","p":"对应TypeScript的array"},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"settlement_amount","t":"integer","d":"结算币种金额","r":1,"i":1},{"n":"settlement_refunded_amount","t":"string","d":"结算币种累计已退款金额","r":1,"i":1},{"n":"settlement_currency","t":"string","d":"结算币种","r":1,"i":1},{"n":"payer_amount","t":"integer","d":"订单金额","r":1,"i":1},{"n":"payer_refunded_amount","t":"integer","d":"支付币种累计已退款金额","r":1,"i":1},{"n":"payer_currency","t":"string","d":"支付币种","r":1,"i":1},{"n":"trade_time","t":"string","d":"交易时间","r":1,"i":1},{"n":"complaint_full_refunded","t":"boolean","d":"投诉单是否已全额退款","r":1},{"n":"is_overdue","t":"boolean","d":"是否超时"},{"n":"priority","t":"string","d":"优先级","e":["PRIORITY","GENERAL"]},{"n":"incoming_user_response","t":"boolean","d":"是否有待回复的用户留言","r":1},{"n":"user_complaint_times","t":"integer","d":"用户投诉次数","r":1},{"n":"complaint_media_list","t":"object[]","d":"投诉资料列表","p":"对应TypeScript的array"},{"n":"media_type","t":"string","d":"媒体文件业务类型","e":["USER_COMPLAINT_IMAGE","OPERATION_IMAGE"],"r":1,"i":1},{"n":"media_url","t":"string[]","d":"媒体文列表","r":1,"i":1},{"n":"problem_description","t":"string","d":"问题描述"},{"n":"complaint_detail_trans","t":"string","d":"投诉详情翻译"},{"n":"service_order_info","t":"object[]","d":"投诉单关联服务单信息","p":"对应TypeScript的array"},{"n":"order_id","t":"string","d":"微信支付服务订单号","i":1},{"n":"out_order_no","t":"string","d":"商户服务订单号","i":1},{"n":"state","t":"string","d":"支付分服务单状态","e":["DOING","REVOKED","WAITPAY","DONE"],"i":1}]}],"options":"{\\n  complaint_id: '200201820200101080076610000',\\n  query: {\\n    mch_language: 'zh_CN',\\n  },\\n}","message":"GET\\n/v3/global/merchant-service/complaints/200201820200101080076610000?mch_language=zh_CN\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/merchant-service/complaints/{complaint_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/merchant-service/complaints/{complaint_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/merchant-service/complaints/{complaint_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _complaint_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _complaint_id_ as default
};
