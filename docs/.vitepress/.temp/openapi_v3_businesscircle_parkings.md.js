import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商圈会员停车状态同步","description":"商圈会员停车状态同步 POST v3/businesscircle/parkings 经营工具∙智慧商圈","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/businesscircle/parkings","chain":".v3.businesscircle.parkings","area":"retail","sections":[{"verb":"post","title":"商圈会员停车状态同步","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012535502","https://pay.weixin.qq.com/doc/v3/partner/4012474127"],"roles":["直连商户","服务商"],"tags":["经营工具∙智慧商圈"],"updated":"2023.08.23","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"商圈商户ID","i":1},{"n":"brandid","t":"integer","d":"品牌ID","r":1,"i":1},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"state","t":"string","d":"状态","r":1,"i":1},{"n":"time","t":"string","d":"时间","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    brandid: 1000,\\n    appid: 'wx931386123456789e',\\n    openid: 'oUpF8uMuAJOM2pxb1Q',\\n    plate_number: '传入的自定义车牌号',\\n    state: 'IN',\\n    time: '2022-06-01T10:43:39+08:00',\\n  },\\n}","message":"POST\\n/v3/businesscircle/parkings\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"brandid\\":1000,\\"appid\\":\\"wx931386123456789e\\",\\"openid\\":\\"oUpF8uMuAJOM2pxb1Q\\",\\"plate_number\\":\\"传入的自定义车牌号\\",\\"state\\":\\"IN\\",\\"time\\":\\"2022-06-01T10:43:39+08:00\\"}\\n"}]},"relativePath":"openapi/v3/businesscircle/parkings.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/businesscircle/parkings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/businesscircle/parkings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parkings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parkings as default
};
