import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询刷掌授权","description":"查询刷掌授权 GET v3/palmservice/authorization/openid/{openid} 微信刷掌","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/palmservice/authorization/openid/{openid}","chain":".v3.palmservice.authorization.openid._openid_","area":"face-palm","sections":[{"verb":"get","title":"查询刷掌授权","official":["https://pay.weixin.qq.com/doc/v3/partner/4014482017"],"roles":["服务商"],"tags":["微信刷掌"],"updated":"2025.04.28","flags":[],"request":[{"n":"openid","t":"string","d":"OpenID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"organization_id","t":"string","d":"机构ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"openid","t":"string","d":"OpenID"},{"n":"organization_id","t":"string","d":"机构ID"},{"n":"state","t":"string","d":"授权状态","e":["AUTHORIZATION_STATE_NONE","AUTHORIZATION_STATE_ON","AUTHORIZATION_STATE_OFF"]},{"n":"authorize_time","t":"string","d":"授权时间"}]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  query: {\\n    organization_id: '1004',\\n  },\\n}","message":"GET\\n/v3/palmservice/authorization/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?organization_id=1004\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/palmservice/authorization/openid/{openid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/palmservice/authorization/openid/{openid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/palmservice/authorization/openid/{openid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _openid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _openid_ as default
};
