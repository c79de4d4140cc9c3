import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信支付预约单号查询预约商家转账记录","description":"微信支付预约单号查询预约商家转账记录 GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id} 资金应用∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}","chain":".v3.platsolution.insurance.mchTransfer.reservation.reservationId._reservation_id_","area":"transfer","sections":[{"verb":"get","title":"微信支付预约单号查询预约商家转账记录","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504217"],"roles":["服务商"],"tags":["资金应用∙转账"],"updated":"2025.01.21","flags":[],"request":[{"n":"reservation_id","t":"string","d":"微信转账预约单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"sp_appid","t":"string","d":"服务商AppID","r":1},{"n":"sub_appid","t":"string","d":"二级商户AppID"},{"n":"reservation_id","t":"string","d":"微信转账预约单号","r":1},{"n":"out_reservation_no","t":"string","d":"商户预约单号","r":1},{"n":"transfer_scene_id","t":"string","d":"转账场景ID","r":1},{"n":"estimated_date","t":"string","d":"预计最晚转账日期"},{"n":"estimated_max_amount","t":"integer","d":"预计最大转账金额"},{"n":"exact_amount","t":"integer","d":"准确转账金额"},{"n":"openid","t":"string","d":"收款用户OpenID","r":1},{"n":"bank_type","t":"string","d":"收款银行类型"},{"n":"state","t":"string","d":"预约记录状态","e":["ACCEPTED","CONFIRMED","CLOSED"],"r":1},{"n":"accept_time","t":"string","d":"预约记录受理的时间","r":1},{"n":"reserve_time","t":"string","d":"预约记录用户确认预约的时间"},{"n":"close_info","t":"object","d":"预约记录的关闭信息","p":"对应TypeScript的object"},{"n":"close_time","t":"string","d":"预约记录关闭的时间","r":1,"i":1},{"n":"close_reason","t":"string","d":"预约记录关闭的原因","e":["USER_OVERDUE_UNCONFIRMED","CLOSE_CONFIRMED_VIA_MCH_API","CLOSE_ACCEPTED_VIA_MCH_API","TRANSFER_FINISHED","OVERDUE_NOT_TRANSFER","RESERVE_FAIL","USER_CLOSE"],"r":1,"i":1}]}],"options":"{\\n  reservation_id: '1330000071100999991182020050700019480001',\\n  query: {\\n    sub_mchid: '1900001109',\\n  },\\n}","message":"GET\\n/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/1330000071100999991182020050700019480001?sub_mchid=1900001109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _reservation_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _reservation_id_ as default
};
