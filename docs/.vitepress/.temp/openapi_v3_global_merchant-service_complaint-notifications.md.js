import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建投诉通知回调 / 查询投诉通知回调 / 更新投诉通知回调 / 删除投诉通知回调","description":"创建投诉通知回调 POST v3/global/merchant-service/complaint-notifications 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/merchant-service/complaint-notifications","chain":".v3.global.merchantService.complaintNotifications","area":"complaint","sections":[{"verb":"post","title":"创建投诉通知回调","official":[],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙消费者投诉"],"updated":"2026.01.27","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"url","t":"string","d":"通知地址","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"url","t":"string","d":"通知地址","r":1}]}],"options":"{\\n  json: {\\n    url: \'https://www.xxx.com/notify\',\\n  },\\n}","message":"POST\\n/v3/global/merchant-service/complaint-notifications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"url\\":\\"https://www.xxx.com/notify\\"}\\n"},{"verb":"get","title":"查询投诉通知回调","official":[],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙消费者投诉"],"updated":"2026.01.27","flags":[],"request":[],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"url","t":"string","d":"通知地址","r":1}]}],"options":"","message":"GET\\n/v3/global/merchant-service/complaint-notifications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"},{"verb":"put","title":"更新投诉通知回调","official":[],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙消费者投诉"],"updated":"2026.01.27","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"url","t":"string","d":"通知地址","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"url","t":"string","d":"通知地址","r":1}]}],"options":"{\\n  json: {\\n    url: \'https://www.xxx.com/notify\',\\n  },\\n}","message":"PUT\\n/v3/global/merchant-service/complaint-notifications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"url\\":\\"https://www.xxx.com/notify\\"}\\n"},{"verb":"delete","title":"删除投诉通知回调","official":[],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙消费者投诉"],"updated":"2026.01.27","flags":[],"request":[],"replies":[{"status":204,"rows":[]}],"options":"","message":"DELETE\\n/v3/global/merchant-service/complaint-notifications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/merchant-service/complaint-notifications.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/global/merchant-service/complaint-notifications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/merchant-service/complaint-notifications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const complaintNotifications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  complaintNotifications as default
};
