import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户授权状态API","description":"查询用户授权状态API GET v3/payscore/user-service-state 支付分∙免确认模式∙普通授权","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/user-service-state","chain":".v3.payscore.userServiceState","area":"payscore","sections":[{"verb":"get","title":"查询用户授权状态API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml"],"roles":["服务商","直连商户"],"tags":["支付分∙免确认模式∙普通授权"],"updated":"2019.08.23","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"openid","t":"string","d":"用户标识"},{"n":"use_service_state","t":"string","d":"用户授权服务情况","e":["UNAVAILABLE","AVAILABLE"],"r":1}]}],"options":"{\\n  query: {\\n    appid: 'wxd678efh567hg6787',\\n    service_id: '500001',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  },\\n}","message":"GET\\n/v3/payscore/user-service-state?appid=wxd678efh567hg6787&service_id=500001&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payscore/user-service-state.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/user-service-state.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/user-service-state.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const userServiceState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  userServiceState as default
};
