import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"更新退款审批结果API","description":"更新退款审批结果API POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress","chain":".v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress","area":"complaint","sections":[{"verb":"post","title":"更新退款审批结果API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012467256","https://pay.weixin.qq.com/doc/v3/partner/4012467218"],"roles":["直连商户","服务商","渠道商","从业机构"],"tags":["风险合规∙消费者投诉"],"updated":"2025.09.01","flags":[],"request":[{"n":"complaint_id","t":"string","d":"投诉单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"action","t":"string","d":"审批动作","e":["REJECT","APPROVE"],"r":1,"i":1},{"n":"launch_refund_day","t":"integer","d":"预计发起退款时间","i":1},{"n":"reject_reason","t":"string","d":"拒绝退款原因","i":1},{"n":"reject_media_list","t":"string[]","d":"拒绝退款的举证图片列表","i":1},{"n":"remark","t":"string","d":"备注","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  complaint_id: '200201820200101080076610000',\\n  json: {\\n    action: 'REJECT',\\n    launch_refund_day: 3,\\n    reject_reason: '传入的自定义拒绝退款原因',\\n    reject_media_list: ['file23578_21798531.jpg'],\\n    remark: '传入的自定义备注',\\n  },\\n}","message":"POST\\n/v3/merchant-service/complaints-v2/200201820200101080076610000/update-refund-progress\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"action\\":\\"REJECT\\",\\"launch_refund_day\\":3,\\"reject_reason\\":\\"传入的自定义拒绝退款原因\\",\\"reject_media_list\\":[\\"file23578_21798531.jpg\\"],\\"remark\\":\\"传入的自定义备注\\"}\\n"}]},"relativePath":"openapi/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateRefundProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateRefundProgress as default
};
