import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取authinfo接口","description":"获取authinfo接口 POST v3/offlineface/authinfo 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/offlineface/authinfo","chain":".v3.offlineface.authinfo","area":"face-palm","sections":[{"verb":"post","title":"获取authinfo接口","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.11.14","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_appid","t":"string","d":"服务商公众号appid","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众号appid","i":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1,"i":1},{"n":"device_id","t":"string","d":"设备id","r":1,"i":1},{"n":"raw_data","t":"string","d":"原始数据","r":1,"i":1},{"n":"organization_id","t":"string","d":"机构id","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"authinfo","t":"string","d":"授权信息","r":1}]}],"options":"{\\n  json: {\\n    sp_appid: 'wx8888888888888888',\\n    sub_appid: 'wx8888888888888888',\\n    sub_mchid: '1900000109',\\n    device_id: '013467007045764',\\n    raw_data: '传入的自定义原始数据',\\n    organization_id: '1004',\\n  },\\n}","message":"POST\\n/v3/offlineface/authinfo\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_appid\\":\\"wx8888888888888888\\",\\"sub_appid\\":\\"wx8888888888888888\\",\\"sub_mchid\\":\\"1900000109\\",\\"device_id\\":\\"013467007045764\\",\\"raw_data\\":\\"传入的自定义原始数据\\",\\"organization_id\\":\\"1004\\"}\\n"}]},"relativePath":"openapi/v3/offlineface/authinfo.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/offlineface/authinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlineface/authinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authinfo as default
};
