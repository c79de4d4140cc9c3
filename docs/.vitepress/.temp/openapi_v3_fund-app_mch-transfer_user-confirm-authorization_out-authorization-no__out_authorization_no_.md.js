import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户单号查询自动收款授权","description":"商户单号查询自动收款授权 GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no} 资金应用∙转账∙用户确认模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}","chain":".v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_","area":"transfer-user-confirm","sections":[{"verb":"get","title":"商户单号查询自动收款授权","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014399423"],"roles":["普通商户"],"tags":["资金应用∙转账∙用户确认模式"],"updated":"2026.05.08","flags":[],"request":[{"n":"out_authorization_no","t":"string","d":"商户侧授权单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"is_display_authorization","t":"boolean","d":"是否展示用户授权信息","i":1}],"replies":[{"status":200,"rows":[{"n":"out_authorization_no","t":"string","d":"商户侧授权单号","r":1},{"n":"appid","t":"string","d":"商户AppID","r":1},{"n":"openid","t":"string","d":"收款用户OpenID","r":1},{"n":"user_display_name","t":"string","d":"用户展示名称","r":1},{"n":"authorization_id","t":"string","d":"微信自动收款授权单号"},{"n":"state","t":"string","d":"单据状态","e":["TAKING_EFFECT","CLOSED","WAIT_USER_CONFIRM"],"r":1},{"n":"authorize_time","t":"string","d":"用户确认授权的时间"},{"n":"close_info","t":"object","d":"自动收款授权的关闭信息","p":"对应TypeScript的object"},{"n":"close_time","t":"string","d":"关闭时间","r":1,"i":1},{"n":"close_reason","t":"string","d":"自动收款授权的原因","e":["CLOSE_VIA_MCH_API","USER_CLOSE","USER_OVERDUE_UNCONFIRMED","TRANSFER_RISK","USER_ACCOUNT_ABNORMAL"],"r":1,"i":1},{"n":"transfer_scene_id","t":"string","d":"转账场景ID"},{"n":"user_recv_perception","t":"string","d":"用户收款感知"},{"n":"create_time","t":"string","d":"单据创建时间"},{"n":"package_info","t":"string","d":"跳转领取页面的package信息"}]}],"options":"{\\n  out_authorization_no: 'plfk2020042013',\\n  query: {\\n    is_display_authorization: true,\\n  },\\n}","message":"GET\\n/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/plfk2020042013?is_display_authorization=true\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_authorization_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_authorization_no_ as default
};
