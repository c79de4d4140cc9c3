import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户查询用户欠款状态API","description":"商户查询用户欠款状态API GET v3/eduschoolpay/users/{openid}/debt-state 校园轻松付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/eduschoolpay/users/{openid}/debt-state","chain":".v3.eduschoolpay.users._openid_.debtState","area":"school","sections":[{"verb":"get","title":"商户查询用户欠款状态API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012469161"],"roles":["服务商"],"tags":["校园轻松付"],"updated":"2020.11.16","flags":[],"request":[{"n":"openid","t":"string","d":"商户appid下的用户标识","r":1}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"商户appid","r":1},{"n":"openid","t":"string","d":"商户appid下的用户标识","r":1},{"n":"state","t":"string","d":"用户状态","r":1},{"n":"debt_count","t":"integer","d":"当前用户欠款笔数","r":1},{"n":"update_time","t":"string","d":"用户欠款状态更新时间","r":1}]}],"options":"{\\n  openid: 'oUpF8uMuAJOM2pxb1Q',\\n}","message":"GET\\n/v3/eduschoolpay/users/oUpF8uMuAJOM2pxb1Q/debt-state\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/eduschoolpay/users/{openid}/debt-state.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/eduschoolpay/users/{openid}/debt-state.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/eduschoolpay/users/{openid}/debt-state.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const debtState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  debtState as default
};
