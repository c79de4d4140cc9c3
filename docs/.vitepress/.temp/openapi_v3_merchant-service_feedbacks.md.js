import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户反馈API","description":"商户反馈API POST v3/merchant-service/feedbacks 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-service/feedbacks","chain":".v3.merchantService.feedbacks","area":"complaint","sections":[{"verb":"post","title":"商户反馈API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml"],"roles":["直连商户","服务商","渠道商"],"tags":["风险合规∙消费者投诉"],"updated":"2021.01.08","flags":["deprecated"],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1,"i":1},{"n":"complainted_mchid","t":"string","d":"被诉商户号","r":1,"i":1},{"n":"feedback_type","t":"integer","d":"反馈内容类型","i":1},{"n":"feedback_content","t":"string","d":"反馈内容","r":1,"i":1},{"n":"feedback_images","t":"string[]","d":"图片凭证","i":1},{"n":"launch_confirm_process","t":"boolean","d":"反馈处理完成","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    transaction_id: '4200000404201909069117582536',\\n    complainted_mchid: '9980456248',\\n    feedback_type: 1,\\n    feedback_content: '传入的自定义反馈内容',\\n    feedback_images: ['[\\"BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp\\"', '\\"BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp\\"]'],\\n    launch_confirm_process: true,\\n  },\\n}","message":"POST\\n/v3/merchant-service/feedbacks\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"transaction_id\\":\\"4200000404201909069117582536\\",\\"complainted_mchid\\":\\"9980456248\\",\\"feedback_type\\":1,\\"feedback_content\\":\\"传入的自定义反馈内容\\",\\"feedback_images\\":[\\"[\\\\\\"BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp\\\\\\"\\",\\"\\\\\\"BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp\\\\\\"]\\"],\\"launch_confirm_process\\":true}\\n"}]},"relativePath":"openapi/v3/merchant-service/feedbacks.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-service/feedbacks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-service/feedbacks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const feedbacks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  feedbacks as default
};
