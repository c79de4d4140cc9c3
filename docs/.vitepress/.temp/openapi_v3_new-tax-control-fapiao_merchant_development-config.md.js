import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询商户配置的开发选项 / 配置开发选项","description":"查询商户配置的开发选项 GET v3/new-tax-control-fapiao/merchant/development-config 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/merchant/development-config","chain":".v3.newTaxControlFapiao.merchant.developmentConfig","area":"fapiao","sections":[{"verb":"get","title":"查询商户配置的开发选项","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012529526","https://pay.weixin.qq.com/doc/v3/partner/4012474033"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2023.10.12","flags":[],"request":[],"replies":[{"status":200,"rows":[{"n":"callback_url","t":"string","d":"商户回调地址","r":1},{"n":"show_fapiao_cell","t":"boolean","d":"全部账单展示开发票入口开关"},{"n":"support_vat_fapiao","t":"boolean","d":"商户是否支持开电子专票"}]}],"options":"","message":"GET\\n/v3/new-tax-control-fapiao/merchant/development-config\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"},{"verb":"patch","title":"配置开发选项","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012529457","https://pay.weixin.qq.com/doc/v3/partner/4012474031","https://pay.weixin.qq.com/doc/v3/partner/4015792563"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2025.09.03","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"callback_url","t":"string","d":"商户回调地址","i":1},{"n":"sub_mch_code","t":"string","d":"子商户号","i":1},{"n":"show_fapiao_cell","t":"boolean","d":"全部账单展示开发票入口开关","i":1},{"n":"support_vat_fapiao","t":"boolean","d":"商户是否支持开电子专票","i":1}],"replies":[{"status":200,"rows":[{"n":"callback_url","t":"string","d":"商户回调地址","r":1},{"n":"show_fapiao_cell","t":"boolean","d":"全部账单展示开发票入口开关"},{"n":"support_vat_fapiao","t":"boolean","d":"商户是否支持开电子专票"}]}],"options":"{\\n  json: {\\n    callback_url: 'https://pay.weixin.qq.com/callback',\\n    sub_mch_code: '1900000109',\\n    show_fapiao_cell: false,\\n    support_vat_fapiao: false,\\n  },\\n}","message":"PATCH\\n/v3/new-tax-control-fapiao/merchant/development-config\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"callback_url\\":\\"https://pay.weixin.qq.com/callback\\",\\"sub_mch_code\\":\\"1900000109\\",\\"show_fapiao_cell\\":false,\\"support_vat_fapiao\\":false}\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/merchant/development-config.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/merchant/development-config.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/merchant/development-config.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const developmentConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  developmentConfig as default
};
