import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商家充值退款余额查询","description":"商家充值退款余额查询 GET v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid} 跨境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}","chain":".v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_","area":"cross-border","sections":[{"verb":"get","title":"商家充值退款余额查询","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013068962"],"roles":["机构模式"],"tags":["跨境"],"updated":"2025.01.02","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"特约商户号","r":1}],"replies":[{"status":200,"rows":[{"n":"remaining_amount","t":"integer","d":"账户可用余额","r":1},{"n":"currency","t":"string","d":"货币类型","r":1}]}],"options":"{\\n  sub_mchid: '1900000109',\\n}","message":"GET\\n/v3/global/refund/partner/recharge-balance/sub-mchid/1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _sub_mchid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _sub_mchid_ as default
};
