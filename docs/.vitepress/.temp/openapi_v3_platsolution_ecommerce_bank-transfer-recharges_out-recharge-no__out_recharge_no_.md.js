import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询银行转账充值结果","description":"查询银行转账充值结果 GET v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no} 收付通∙充值 商家充值","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}","chain":".v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo._out_recharge_no_","area":"ecommerce-funds","sections":[{"verb":"get","title":"查询银行转账充值结果","official":["https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html"],"roles":["平台商户"],"tags":["收付通∙充值","商家充值"],"updated":"2024.10.12","flags":[],"request":[{"n":"out_recharge_no","t":"string","d":"商户充值单号","r":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"充值商户号","r":1},{"n":"recharge_id","t":"string","d":"微信支付充值单号","r":1},{"n":"out_recharge_no","t":"string","d":"商户充值单号","r":1},{"n":"account_type","t":"string","d":"充值入账账户","e":["BASIC","OPERATION","FEES"],"r":1},{"n":"recharge_state","t":"string","d":"充值状态","e":["SUCCESS","RECHARGING","CLOSED"],"r":1},{"n":"recharge_scene","t":"string","d":"充值场景","e":["ECOMMERCE_BANK_TRANSFER","NORMAL_BANK_TRANSFER"],"r":1},{"n":"recharge_state_desc","t":"string","d":"充值状态描述"},{"n":"recharge_amount","t":"object","d":"充值金额","r":1,"p":"对应TypeScript的object"},{"n":"amount","t":"integer","d":"总金额","i":1},{"n":"currency","t":"string","d":"货币类型","i":1},{"n":"bank_transfer_info","t":"object","d":"转账充值的付款信息","p":"对应TypeScript的object"},{"n":"memo","t":"string","d":"转账充值附言","i":1},{"n":"return_time","t":"string","d":"银行转账退回时间","i":1},{"n":"return_reason","t":"string","d":"银行转账退回原因","i":1},{"n":"bank_name","t":"string","d":"开户银行名称","i":1},{"n":"bank_card_tail","t":"string","d":"银行卡号后四位","i":1},{"n":"accept_time","t":"string","d":"受理充值时间"},{"n":"success_time","t":"string","d":"充值成功时间"},{"n":"close_time","t":"string","d":"关闭充值时间"}]}],"options":"{\\n  out_recharge_no: 'cz202407181234',\\n}","message":"GET\\n/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/cz202407181234\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_recharge_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_recharge_no_ as default
};
