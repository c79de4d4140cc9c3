import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询投诉协商历史","description":"查询投诉协商历史 GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys","chain":".v3.global.merchantService.complaints._complaint_id_.negotiationHistorys","area":"complaint","sections":[{"verb":"get","title":"查询投诉协商历史","official":[],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙消费者投诉"],"updated":"2026.01.27","flags":[],"request":[{"n":"complaint_id","t":"string","d":"投诉单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"limit","t":"integer","d":"分页大小","i":1},{"n":"offset","t":"integer","d":"分页开始位置","i":1},{"n":"mch_language","t":"string","d":"商户语言","e":["zh_CN","ZH_CN","ZH_TW","ZH_HK","EN","JA","KO","TH","VI","RU","DE","FR","AR","ES"],"i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"投诉协商历史","p":"对应TypeScript的array"},{"n":"log_id","t":"string","d":"操作流水号","r":1,"i":1},{"n":"operator","t":"string","d":"操作人","r":1,"i":1},{"n":"operate_time","t":"string","d":"操作时间","r":1,"i":1},{"n":"operate_type","t":"string","d":"操作类型","e":["USER_CREATE_COMPLAINT","USER_CONTINUE_COMPLAINT","USER_RESPONSE","PLATFORM_RESPONSE","MERCHANT_RESPONSE","MERCHANT_CONFIRM_COMPLETE","USER_CREATE_COMPLAINT_SYSTEM_MESSAGE","COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE","USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE","USER_REVOKE_COMPLAINT","USER_COMFIRM_COMPLAINT","PLATFORM_HELP_APPLICATION","USER_APPLY_PLATFORM_HELP","MERCHANT_APPROVE_REFUND","MERCHANT_REFUSE_RERUND","USER_SUBMIT_SATISFACTION","SERVICE_ORDER_CANCEL","SERVICE_ORDER_COMPLETE","COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE","COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE","COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE"],"r":1,"i":1},{"n":"operate_details","t":"string","d":"操作内容","i":1},{"n":"image_list","t":"string[]","d":"图片凭证","i":1},{"n":"complaint_media_list","t":"object | object[]","d":"操作资料列表","i":1,"p":"对应TypeScript的array"},{"n":"〔任选其一 1〕","t":"object","i":2,"p":"对应TypeScript的object"},{"n":"media_type","t":"string","d":"媒体文件业务类型","e":["USER_COMPLAINT_IMAGE","OPERATION_IMAGE"],"r":1,"i":3},{"n":"media_url","t":"string[]","d":"媒体文件请求url","r":1,"i":3},{"n":"〔任选其一 2〕","t":"object[]","i":2,"p":"对应TypeScript的array"},{"n":"media_type","t":"string","d":"媒体文件业务类型","e":["USER_COMPLAINT_IMAGE","OPERATION_IMAGE"],"r":1,"i":3},{"n":"media_url","t":"string[]","d":"媒体文件请求url","r":1,"i":3},{"n":"limit","t":"integer","d":"分页大小","r":1},{"n":"offset","t":"integer","d":"分页开始位置","r":1},{"n":"total_count","t":"integer","d":"投诉协商历史总条数"}]}],"options":"{\\n  complaint_id: '200201820200101080076610000',\\n  query: {\\n    limit: 50,\\n    offset: 10,\\n    mch_language: 'zh_CN',\\n  },\\n}","message":"GET\\n/v3/global/merchant-service/complaints/200201820200101080076610000/negotiation-historys?limit=50&offset=10&mch_language=zh_CN\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const negotiationHistorys = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  negotiationHistorys as default
};
