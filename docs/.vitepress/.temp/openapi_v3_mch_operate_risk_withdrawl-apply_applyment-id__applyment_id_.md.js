import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信支付提现申请单号查询提现申请单状态API","description":"微信支付提现申请单号查询提现申请单状态API GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id} 收付通∙提现","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}","chain":".v3.mch_operate.risk.withdrawlApply.applymentId._applyment_id_","area":"ecommerce-funds","sections":[{"verb":"get","title":"微信支付提现申请单号查询提现申请单状态API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012778400"],"roles":["服务商"],"tags":["收付通∙提现"],"updated":"2022.12.01","flags":[],"request":[{"n":"applyment_id","t":"string","d":"微信支付提现申请单号","r":1}],"replies":[{"status":200,"rows":[{"n":"withdrawl_apply","t":"object","d":"提现申请单信息","r":1,"p":"对应TypeScript的object"},{"n":"applyment_id","t":"string","d":"微信支付提现申请单号","r":1,"i":1},{"n":"out_request_no","t":"string","d":"商户提现申请单号","r":1,"i":1},{"n":"state","t":"string","d":"申请单状态","r":1,"i":1},{"n":"fail_reason","t":"string","d":"失败原因","i":1},{"n":"modify_time","t":"string","d":"最后更新时间","i":1}]}],"options":"{\\n  applyment_id: '20220210183333',\\n}","message":"GET\\n/v3/mch_operate/risk/withdrawl-apply/applyment-id/20220210183333\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _applyment_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _applyment_id_ as default
};
