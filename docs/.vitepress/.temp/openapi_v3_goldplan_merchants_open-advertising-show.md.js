import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"开通广告展示API","description":"开通广告展示API PATCH v3/goldplan/merchants/open-advertising-show 经营工具∙点金计划","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/goldplan/merchants/open-advertising-show","chain":".v3.goldplan.merchants.openAdvertisingShow","area":"retail","sections":[{"verb":"patch","title":"开通广告展示API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012473794"],"roles":["服务商"],"tags":["经营工具∙点金计划"],"updated":"2020.08.27","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"特约商户号","r":1,"i":1},{"n":"advertising_industry_filters","t":"string[]","d":"同业过滤标签值","e":["E_COMMERCE","LOVE_MARRIAGE","POTOGRAPHY","EDUCATION","FINANCE","TOURISM","SKINCARE","FOOD","SPORT","JEWELRY_WATCH","HEALTHCARE","BUSSINESS","PARENTING","CATERING","RETAIL","SERVICES","LAW","ESTATE","TRANSPORTATION","ENERGY_SAVING","SECURITY","BUILDING_MATERIAL","COMMUNICATION","MERCHANDISE","ASSOCIATION","COMMUNITY","ONLINE_AVR","WE_MEDIA","CAR","SOFTWARE","GAME","CLOTHING","INDUSTY","AGRICULTURE","PUBLISHING_MEDIA","HOME_DIGITAL"],"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    advertising_industry_filters: ['SOFTWARE', 'SECURITY', 'LOVE_MARRIAGE'],\\n  },\\n}","message":"PATCH\\n/v3/goldplan/merchants/open-advertising-show\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"advertising_industry_filters\\":[\\"SOFTWARE\\",\\"SECURITY\\",\\"LOVE_MARRIAGE\\"]}\\n"}]},"relativePath":"openapi/v3/goldplan/merchants/open-advertising-show.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/goldplan/merchants/open-advertising-show.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/goldplan/merchants/open-advertising-show.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const openAdvertisingShow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  openAdvertisingShow as default
};
