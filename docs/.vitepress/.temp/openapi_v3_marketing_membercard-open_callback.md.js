import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询回调地址API / 设置回调地址API","description":"查询回调地址API GET v3/marketing/membercard-open/callback 会员卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/callback","chain":".v3.marketing.membercardOpen.callback","area":"member-card","sections":[{"verb":"get","title":"查询回调地址API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012552275","https://pay.weixin.qq.com/doc/v3/partner/4012714354"],"roles":["直连商户","服务商"],"tags":["会员卡"],"updated":"2020.07.15","flags":[],"request":[],"replies":[{"status":200,"rows":[{"n":"notify_url","t":"string","d":"通知url地址","r":1},{"n":"mchid","t":"string","d":"商户号"}]}],"options":"","message":"GET\\n/v3/marketing/membercard-open/callback\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"},{"verb":"patch","title":"设置回调地址API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012552251","https://pay.weixin.qq.com/doc/v3/partner/4012714353"],"roles":["直连商户","服务商"],"tags":["会员卡"],"updated":"2020.07.15","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"notify_url","t":"string","d":"通知url地址","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"notify_url","t":"string","d":"通知url地址","r":1},{"n":"mchid","t":"string","d":"商户号"}]}],"options":"{\\n  json: {\\n    notify_url: \'https://pay.weixin.qq.com\',\\n  },\\n}","message":"PATCH\\n/v3/marketing/membercard-open/callback\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"notify_url\\":\\"https://pay.weixin.qq.com\\"}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/callback.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/callback.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/callback.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const callback = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  callback as default
};
