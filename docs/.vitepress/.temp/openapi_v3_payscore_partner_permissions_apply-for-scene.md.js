import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"服务商场景中预授权","description":"服务商场景中预授权 POST v3/payscore/partner/permissions/apply-for-scene 支付分∙服务商模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/partner/permissions/apply-for-scene","chain":".v3.payscore.partner.permissions.applyForScene","area":"payscore-partner","sections":[{"verb":"post","title":"服务商场景中预授权","official":["https://pay.weixin.qq.com/doc/v3/partner/4012778802"],"roles":["服务商"],"tags":["支付分∙服务商模式"],"updated":"2024.07.16","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"appid","t":"string","d":"服务商的公众号ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户的公众号ID","i":1},{"n":"sub_mchid","t":"string","d":"子商户的商户号","r":1,"i":1},{"n":"authorization_code","t":"string","d":"授权协议号","r":1,"i":1},{"n":"notify_url","t":"string","d":"通知地址","i":1},{"n":"scene","t":"string","d":"授权场景","r":1,"i":1},{"n":"transaction_scene_info","t":"object","d":"微信支付交易中授权附带的参数","i":1,"p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"支付下单的商户号","r":1,"i":2},{"n":"sub_mchid","t":"string","d":"支付下单的子商户号","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"scene","t":"string","r":1},{"n":"transaction_permissions_token","t":"string","d":"微信支付交易中授权token"}]}],"options":"{\\n  json: {\\n    service_id: '500001',\\n    appid: 'wxd678efh567hg6787',\\n    sub_appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1230000109',\\n    authorization_code: '1234323JKHDFE1243252',\\n    notify_url: 'http://www.qq.com',\\n    scene: 'TRANSACTION',\\n    transaction_scene_info: {\\n      mchid: '1230000109',\\n      sub_mchid: '1230000109',\\n    },\\n  },\\n}","message":"POST\\n/v3/payscore/partner/permissions/apply-for-scene\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"500001\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"sub_appid\\":\\"wxd678efh567hg6787\\",\\"sub_mchid\\":\\"1230000109\\",\\"authorization_code\\":\\"1234323JKHDFE1243252\\",\\"notify_url\\":\\"http://www.qq.com\\",\\"scene\\":\\"TRANSACTION\\",\\"transaction_scene_info\\":{\\"mchid\\":\\"1230000109\\",\\"sub_mchid\\":\\"1230000109\\"}}\\n"}]},"relativePath":"openapi/v3/payscore/partner/permissions/apply-for-scene.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/partner/permissions/apply-for-scene.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/partner/permissions/apply-for-scene.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const applyForScene = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  applyForScene as default
};
