import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销转账","description":"撤销转账 POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel 资金应用∙转账∙用户确认模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel","chain":".v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel","area":"transfer-user-confirm","sections":[{"verb":"post","title":"撤销转账","official":["https://pay.weixin.qq.com/doc/v3/partner/4015469118"],"roles":["服务商"],"tags":["资金应用∙转账∙用户确认模式"],"updated":"2025.07.29","flags":[],"request":[{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"transfer_bill_no","t":"string","d":"微信转账单号","r":1},{"n":"state","t":"string","d":"单据状态","e":["ACCEPTED","PROCESSING","WAIT_USER_CONFIRM","TRANSFERING","SUCCESS","FAIL","CANCELING","CANCELLED"],"r":1},{"n":"transfer_amount","t":"integer","d":"转账金额"},{"n":"transfer_remark","t":"string","d":"转账备注"},{"n":"fail_reason","t":"string","d":"失败原因"},{"n":"openid","t":"string","d":"收款用户OpenID"},{"n":"user_name","t":"string","d":"收款用户姓名","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"create_time","t":"string","d":"单据创建时间"},{"n":"update_time","t":"string","d":"最后一次单据状态变更时间","r":1}]}],"options":"{\\n  out_bill_no: 'plfk2020042013',\\n  json: {\\n    sub_mchid: '1900001121',\\n  },\\n}","message":"POST\\n/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/plfk2020042013/cancel\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900001121\\"}\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancel as default
};
