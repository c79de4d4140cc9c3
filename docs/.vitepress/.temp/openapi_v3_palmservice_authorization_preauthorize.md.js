import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"服务关联预授权","description":"服务关联预授权 POST v3/palmservice/authorization/preauthorize 微信刷掌","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/palmservice/authorization/preauthorize","chain":".v3.palmservice.authorization.preauthorize","area":"face-palm","sections":[{"verb":"post","title":"服务关联预授权","official":["https://pay.weixin.qq.com/doc/v3/partner/4014481990"],"roles":["服务商"],"tags":["微信刷掌"],"updated":"2025.04.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"OpenID","r":1,"i":1},{"n":"preauthorize_session_id","t":"string","d":"预授权会话ID","i":1},{"n":"organization_id","t":"string","d":"机构ID","i":1}],"replies":[{"status":200,"rows":[{"n":"permission_token","t":"string","d":"预授权token","r":1}]}],"options":"{\\n  json: {\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    preauthorize_session_id: '181167098309019291163',\\n    organization_id: '1004',\\n  },\\n}","message":"POST\\n/v3/palmservice/authorization/preauthorize\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"preauthorize_session_id\\":\\"181167098309019291163\\",\\"organization_id\\":\\"1004\\"}\\n"}]},"relativePath":"openapi/v3/palmservice/authorization/preauthorize.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/palmservice/authorization/preauthorize.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/palmservice/authorization/preauthorize.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preauthorize = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preauthorize as default
};
