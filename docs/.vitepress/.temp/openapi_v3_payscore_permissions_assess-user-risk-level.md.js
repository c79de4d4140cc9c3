import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户评估用户分层","description":"商户评估用户分层 POST v3/payscore/permissions/assess-user-risk-level 支付分∙免确认模式∙预授权","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/permissions/assess-user-risk-level","chain":".v3.payscore.permissions.assessUserRiskLevel","area":"payscore","sections":[{"verb":"post","title":"商户评估用户分层","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012856611"],"roles":["普通商户"],"tags":["支付分∙免确认模式∙预授权"],"updated":"2024.06.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"appid","t":"string","d":"公众号ID","r":1,"i":1},{"n":"authorization_code","t":"string","d":"授权协议号","i":1},{"n":"openid","t":"string","d":"用户标识","i":1},{"n":"shopping_info","t":"object","d":"先用后付商品信息","i":1,"p":"对应TypeScript的object"},{"n":"goods","t":"object[]","d":"商品列表","r":1,"i":2,"p":"对应TypeScript的array"},{"n":"name","t":"string","d":"商品名称","r":1,"i":3},{"n":"picture","t":"string","d":"商品图片链接","r":1,"i":3},{"n":"amount","t":"integer","d":"商品单价金额","r":1,"i":3},{"n":"count","t":"integer","d":"商品数量","r":1,"i":3},{"n":"category_id","t":"string[]","d":"商品品类ID","i":3}],"replies":[{"status":200,"rows":[{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"appid","t":"string","d":"公众号ID","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"openid","t":"string","d":"用户标识"},{"n":"authorization_code","t":"string","d":"授权协议号"},{"n":"authorization_state","t":"string","d":"授权状态","r":1},{"n":"notify_url","t":"string","d":"授权通知地址"},{"n":"cancel_authorization_time","t":"string","d":"最近一次解除授权时间"},{"n":"authorization_success_time","t":"string","d":"最近一次授权成功时间"},{"n":"sub_mchid","t":"string","d":"子商户商户号"},{"n":"sub_appid","t":"string","d":"子商户的公众号ID"},{"n":"sub_openid","t":"string","d":"子商户的用户标识"},{"n":"user_label","t":"string","d":"用户标签"},{"n":"channel_id","t":"string","d":"渠道商商户号"},{"n":"user_risk_level","t":"number","d":"用户分层"},{"n":"risk_level_version","t":"number","d":"分层版本"}]}],"options":"{\\n  json: {\\n    service_id: '500001',\\n    appid: 'wxd678efh567hg6787',\\n    authorization_code: '1234323JKHDFE1243252',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    shopping_info: {\\n      goods: [\\n        {\\n          name: 'Bob',\\n          picture: '传入的自定义商品图片链接',\\n          amount: 550,\\n          count: 1,\\n          category_id: ['A01'],\\n        },\\n      ],\\n    },\\n  },\\n}","message":"POST\\n/v3/payscore/permissions/assess-user-risk-level\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"500001\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"authorization_code\\":\\"1234323JKHDFE1243252\\",\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"shopping_info\\":{\\"goods\\":[{\\"name\\":\\"Bob\\",\\"picture\\":\\"传入的自定义商品图片链接\\",\\"amount\\":550,\\"count\\":1,\\"category_id\\":[\\"A01\\"]}]}}\\n"}]},"relativePath":"openapi/v3/payscore/permissions/assess-user-risk-level.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/permissions/assess-user-risk-level.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/permissions/assess-user-risk-level.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assessUserRiskLevel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assessUserRiskLevel as default
};
