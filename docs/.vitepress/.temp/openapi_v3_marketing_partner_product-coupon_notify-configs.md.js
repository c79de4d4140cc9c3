import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"设置商品券事件通知地址 / 获取商品券事件通知地址","description":"设置商品券事件通知地址 POST v3/marketing/partner/product-coupon/notify-configs 运营工具∙商品券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partner/product-coupon/notify-configs","chain":".v3.marketing.partner.productCoupon.notifyConfigs","area":"product-coupon","sections":[{"verb":"post","title":"设置商品券事件通知地址","official":["https://pay.weixin.qq.com/doc/v3/partner/4015781286","https://pay.weixin.qq.com/doc/v3/partner/4016435719"],"roles":["服务商"],"tags":["运营工具∙商品券"],"updated":"2025.08.04","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"notify_url","t":"string","d":"通知URL地址","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"notify_url","t":"string","d":"通知URL地址","r":1},{"n":"update_time","t":"string","d":"修改时间","r":1}]}],"options":"{\\n  json: {\\n    notify_url: \'https://pay.weixin.qq.com\',\\n  },\\n}","message":"POST\\n/v3/marketing/partner/product-coupon/notify-configs\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"notify_url\\":\\"https://pay.weixin.qq.com\\"}\\n"},{"verb":"get","title":"获取商品券事件通知地址","official":["https://pay.weixin.qq.com/doc/v3/partner/4015781284","https://pay.weixin.qq.com/doc/v3/partner/4016435718"],"roles":["服务商"],"tags":["运营工具∙商品券"],"updated":"2025.08.04","flags":[],"request":[],"replies":[{"status":200,"rows":[{"n":"notify_url","t":"string","d":"通知URL地址","r":1},{"n":"update_time","t":"string","d":"修改时间","r":1}]}],"options":"","message":"GET\\n/v3/marketing/partner/product-coupon/notify-configs\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/partner/product-coupon/notify-configs.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/marketing/partner/product-coupon/notify-configs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partner/product-coupon/notify-configs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const notifyConfigs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  notifyConfigs as default
};
