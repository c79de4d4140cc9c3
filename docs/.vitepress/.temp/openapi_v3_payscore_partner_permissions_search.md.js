import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询与用户授权记录（openid）API","description":"查询与用户授权记录（openid）API GET v3/payscore/partner/permissions/search 支付分∙服务商模式∙免确认","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/partner/permissions/search","chain":".v3.payscore.partner.permissions.search","area":"payscore-partner","sections":[{"verb":"get","title":"查询与用户授权记录（openid）API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012692798"],"roles":["服务商"],"tags":["支付分∙服务商模式∙免确认"],"updated":"2024.06.18","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"appid","t":"string","d":"服务商应用ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"openid","t":"string","d":"用户标识","i":1},{"n":"sub_openid","t":"string","d":"子商户公众号下openid","i":1}],"replies":[{"status":200,"rows":[{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"appid","t":"string","d":"应用ID","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"openid","t":"string","d":"服务商公众号下的用户标识"},{"n":"authorization_code","t":"string","d":"授权协议号"},{"n":"authorization_state","t":"string","d":"授权状态","r":1},{"n":"notify_url","t":"string","d":"授权通知地址"},{"n":"cancel_authorization_time","t":"string","d":"最近一次解除授权时间"},{"n":"authorization_success_time","t":"string","d":"最近一次授权成功时间","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"sub_appid","t":"string","d":"子商户应用ID"},{"n":"sub_openid","t":"string","d":"子商户公众号下的用户标识"},{"n":"user_risk_level","t":"number","d":"用户分层"},{"n":"risk_level_version","t":"number","d":"分层版本"}]}],"options":"{\\n  query: {\\n    service_id: '500001',\\n    appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1230000109',\\n    sub_appid: 'wxd678efh567hg6787',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  },\\n}","message":"GET\\n/v3/payscore/partner/permissions/search?service_id=500001&appid=wxd678efh567hg6787&sub_mchid=1230000109&sub_appid=wxd678efh567hg6787&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&sub_openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payscore/partner/permissions/search.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/partner/permissions/search.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/partner/permissions/search.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const search = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  search as default
};
