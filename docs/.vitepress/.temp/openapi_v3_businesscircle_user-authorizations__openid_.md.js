import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商圈积分授权查询","description":"商圈积分授权查询 GET v3/businesscircle/user-authorizations/{openid} 经营工具∙智慧商圈","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/businesscircle/user-authorizations/{openid}","chain":".v3.businesscircle.userAuthorizations._openid_","area":"retail","sections":[{"verb":"get","title":"商圈积分授权查询","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012534848","https://pay.weixin.qq.com/doc/v3/partner/4012474135"],"roles":["直连商户","服务商"],"tags":["经营工具∙智慧商圈"],"updated":"2023.08.23","flags":[],"request":[{"n":"openid","t":"string","d":"顾客openid","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"商圈商户ID","i":1},{"n":"appid","t":"string","d":"小程序appid","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"openid","t":"string","d":"顾客openid","r":1},{"n":"authorize_state","t":"string","d":"授权状态","r":1},{"n":"authorize_time","t":"string","d":"授权时间"},{"n":"deauthorize_time","t":"string","d":"取消授权时间"}]}],"options":"{\\n  openid: 'oWmnN4xxxxxxxxxxe92NHIGf1xd8',\\n  query: {\\n    sub_mchid: '1900000109',\\n    appid: 'wx1234567890abcdef',\\n  },\\n}","message":"GET\\n/v3/businesscircle/user-authorizations/oWmnN4xxxxxxxxxxe92NHIGf1xd8?sub_mchid=1900000109&appid=wx1234567890abcdef\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/businesscircle/user-authorizations/{openid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/businesscircle/user-authorizations/{openid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/businesscircle/user-authorizations/{openid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _openid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _openid_ as default
};
