import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"设置消息通知地址API / 获取已设置的消息通知地址API","description":"设置消息通知地址API POST v3/marketing/favor/callbacks 运营工具∙代金券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/favor/callbacks","chain":".v3.marketing.favor.callbacks","area":"coupon-favor","sections":[{"verb":"post","title":"设置消息通知地址API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012464198","https://pay.weixin.qq.com/doc/v3/partner/4012464176"],"roles":["直连商户","服务商","渠道商"],"tags":["运营工具∙代金券"],"updated":"2019.09.27","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"notify_url","t":"string","d":"通知url地址","r":1,"i":1},{"n":"switch","t":"boolean","d":"回调开关","i":1}],"replies":[{"status":200,"rows":[{"n":"update_time","t":"string","d":"修改时间","r":1},{"n":"notify_url","t":"string","d":"通知地址","r":1}]}],"options":"{\\n  json: {\\n    mchid: '9856888',\\n    notify_url: 'https://pay.weixin.qq.com',\\n    switch: true,\\n  },\\n}","message":"POST\\n/v3/marketing/favor/callbacks\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"mchid\\":\\"9856888\\",\\"notify_url\\":\\"https://pay.weixin.qq.com\\",\\"switch\\":true}\\n"},{"verb":"get","title":"获取已设置的消息通知地址API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012464070","https://pay.weixin.qq.com/doc/v3/partner/4012464155"],"roles":["直连商户","服务商","渠道商"],"tags":["运营工具∙代金券"],"updated":"2023.03.14","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"notify_url","t":"string","d":"通知地址","r":1}]}],"options":"{\\n  query: {\\n    mchid: '9856888',\\n  },\\n}","message":"GET\\n/v3/marketing/favor/callbacks?mchid=9856888\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/favor/callbacks.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/favor/callbacks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/favor/callbacks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const callbacks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  callbacks as default
};
