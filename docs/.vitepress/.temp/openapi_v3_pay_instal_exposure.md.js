import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户贴息-获取微信分付曝光建议","description":"商户贴息-获取微信分付曝光建议 POST v3/pay/instal/exposure 微信分付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/pay/instal/exposure","chain":".v3.pay.instal.exposure","area":"pay-variants","sections":[{"verb":"post","title":"商户贴息-获取微信分付曝光建议","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016196762"],"roles":["普通商户"],"tags":["微信分付"],"updated":"2025.09.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"直连商户号","r":1,"i":1},{"n":"appid","t":"string","d":"应用AppID","r":1,"i":1},{"n":"user_id_type","t":"string","d":"用户ID的类型","e":["UNKNOWN_USER_ID_TYPE","OPENID","PHONE_NO","SP_OPENID","SUB_OPENID"],"r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","i":1},{"n":"phone_number_hash","t":"string","d":"用户手机号的十六进制字符串","i":1}],"replies":[{"status":200,"rows":[{"n":"recommend_exposure","t":"boolean","d":"是否建议曝光微信分付","r":1}]}],"options":"{\\n  json: {\\n    mchid: '1230000109',\\n    appid: 'wxd678efh567hg6787',\\n    user_id_type: 'OPENID',\\n    openid: '123456789',\\n    phone_number_hash: 'EF879546FFFF',\\n  },\\n}","message":"POST\\n/v3/pay/instal/exposure\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"mchid\\":\\"1230000109\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"user_id_type\\":\\"OPENID\\",\\"openid\\":\\"123456789\\",\\"phone_number_hash\\":\\"EF879546FFFF\\"}\\n"}]},"relativePath":"openapi/v3/pay/instal/exposure.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/pay/instal/exposure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay/instal/exposure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const exposure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  exposure as default
};
