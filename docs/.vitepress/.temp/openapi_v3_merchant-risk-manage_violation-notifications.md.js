import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"创建商户违规通知回调地址API / 查询商户违规通知回调地址API / 修改商户违规通知回调地址API / 删除商户违规通知回调地址API","description":"创建商户违规通知回调地址API POST v3/merchant-risk-manage/violation-notifications 风险合规∙商户违规通知","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-risk-manage/violation-notifications","chain":".v3.merchantRiskManage.violationNotifications","area":"risk","sections":[{"verb":"post","title":"创建商户违规通知回调地址API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012471333"],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙商户违规通知"],"updated":"2021.11.17","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"notify_url","t":"string","d":"通知地址","i":1}],"replies":[{"status":200,"rows":[{"n":"notify_url","t":"string","d":"通知地址"}]}],"options":"{\\n  json: {\\n    notify_url: \'https://www.weixin.qq.com/wxpay/pay.php\',\\n  },\\n}","message":"POST\\n/v3/merchant-risk-manage/violation-notifications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\"}\\n"},{"verb":"get","title":"查询商户违规通知回调地址API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012471327"],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙商户违规通知"],"updated":"2021.11.17","flags":[],"request":[],"replies":[{"status":200,"rows":[{"n":"notify_url","t":"string","d":"通知地址"}]}],"options":"","message":"GET\\n/v3/merchant-risk-manage/violation-notifications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"},{"verb":"put","title":"修改商户违规通知回调地址API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012471330"],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙商户违规通知"],"updated":"2021.11.17","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"notify_url","t":"string","d":"通知链接","i":1}],"replies":[{"status":200,"rows":[{"n":"notify_url","t":"string","d":"通知地址"}]}],"options":"{\\n  json: {\\n    notify_url: \'https://www.weixin.qq.com/wxpay/pay.php\',\\n  },\\n}","message":"PUT\\n/v3/merchant-risk-manage/violation-notifications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\"}\\n"},{"verb":"delete","title":"删除商户违规通知回调地址API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012471334"],"roles":["服务商","渠道商","从业机构"],"tags":["风险合规∙商户违规通知"],"updated":"2021.11.17","flags":[],"request":[],"replies":[{"status":204,"rows":[]}],"options":"","message":"DELETE\\n/v3/merchant-risk-manage/violation-notifications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant-risk-manage/violation-notifications.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/merchant-risk-manage/violation-notifications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-risk-manage/violation-notifications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const violationNotifications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  violationNotifications as default
};
