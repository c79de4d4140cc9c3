import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请免确认收款授权","description":"申请免确认收款授权 POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations 资金应用∙转账∙用户确认模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/partner/user-confirm-authorizations","chain":".v3.fundApp.mchTransfer.partner.userConfirmAuthorizations","area":"transfer-user-confirm","sections":[{"verb":"post","title":"申请免确认收款授权","official":["https://pay.weixin.qq.com/doc/v3/partner/4016809861"],"roles":["服务商"],"tags":["资金应用∙转账∙用户确认模式"],"updated":"2025.12.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_authorization_no","t":"string","d":"商户侧授权单号","r":1,"i":1},{"n":"appid","t":"string","d":"商户AppID","r":1,"i":1},{"n":"openid","t":"string","d":"收款用户OpenID","r":1,"i":1},{"n":"transfer_scene_id","t":"string","d":"转账场景ID","e":["1000","1002","1004","1005","1009","1010","1011","1013"],"r":1,"i":1},{"n":"user_display_name","t":"string","d":"用户展示名称","r":1,"i":1},{"n":"user_recv_perception","t":"string","d":"用户收款感知","i":1},{"n":"notify_url","t":"string","d":"授权结果通知地址","i":1},{"n":"authorization_notify_url","t":"string","d":"授权结果通知地址","i":1}],"replies":[{"status":200,"rows":[{"n":"out_authorization_no","t":"string","d":"商户侧授权单号","r":1},{"n":"state","t":"string","d":"单据状态","e":["WAIT_USER_CONFIRM"],"r":1},{"n":"create_time","t":"string","d":"单据创建时间","r":1},{"n":"package_info","t":"string","d":"跳转领取页面的package信息","r":1}]}],"options":"{\\n  json: {\\n    out_authorization_no: 'plfk2020042013',\\n    appid: '102022609',\\n    openid: 'o-MYE42l80oelYMDE34nYD456Xoy',\\n    transfer_scene_id: '1000',\\n    user_display_name: 'wx_123456',\\n    user_recv_perception: '传入的自定义用户收款感知',\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n    authorization_notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n  },\\n}","message":"POST\\n/v3/fund-app/mch-transfer/partner/user-confirm-authorizations\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_authorization_no\\":\\"plfk2020042013\\",\\"appid\\":\\"102022609\\",\\"openid\\":\\"o-MYE42l80oelYMDE34nYD456Xoy\\",\\"transfer_scene_id\\":\\"1000\\",\\"user_display_name\\":\\"wx_123456\\",\\"user_recv_perception\\":\\"传入的自定义用户收款感知\\",\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\",\\"authorization_notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\"}\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const userConfirmAuthorizations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  userConfirmAuthorizations as default
};
