import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户分层对应建议先享金额","description":"查询用户分层对应建议先享金额 GET v3/payscore/partner/servicequotas/service-id/{service_id} 支付分∙服务商模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/partner/servicequotas/service-id/{service_id}","chain":".v3.payscore.partner.servicequotas.serviceId._service_id_","area":"payscore-partner","sections":[{"verb":"get","title":"查询用户分层对应建议先享金额","official":["https://pay.weixin.qq.com/doc/v3/partner/4013394486"],"roles":["服务商"],"tags":["支付分∙服务商模式"],"updated":"2024.06.18","flags":[],"request":[{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1,"i":1},{"n":"appid","t":"string","d":"服务商的公众号ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户的公众号ID","i":1},{"n":"risk_level_version","t":"number","d":"分层版本","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"sub_mchid","t":"string","d":"子商户商户号","r":1},{"n":"appid","t":"string","d":"公众号ID","r":1},{"n":"sub_appid","t":"string","d":"子商户的公众号ID"},{"n":"risk_level_version","t":"number","d":"分层版本","r":1},{"n":"quotas","t":"object[]","d":"先享金额列表","r":1,"p":"对应TypeScript的array"},{"n":"risk_level","t":"number","d":"用户分层","r":1,"i":1},{"n":"suggested_quota","t":"integer","d":"建议先享金额","r":1,"i":1}]}],"options":"{\\n  service_id: '2002000000000558128851361561536',\\n  query: {\\n    sub_mchid: '1230000109',\\n    appid: 'wxd678efh567hg6787',\\n    sub_appid: 'wxd678efh567hg6787',\\n    risk_level_version: 1,\\n  },\\n}","message":"GET\\n/v3/payscore/partner/servicequotas/service-id/2002000000000558128851361561536?sub_mchid=1230000109&appid=wxd678efh567hg6787&sub_appid=wxd678efh567hg6787&risk_level_version=1\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payscore/partner/servicequotas/service-id/{service_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/partner/servicequotas/service-id/{service_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/partner/servicequotas/service-id/{service_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _service_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _service_id_ as default
};
