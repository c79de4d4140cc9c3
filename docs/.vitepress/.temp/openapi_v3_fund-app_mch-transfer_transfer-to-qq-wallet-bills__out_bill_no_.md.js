import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询转账到QQ钱包的结果","description":"查询转账到QQ钱包的结果 GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no} 资金应用∙转账∙QQ钱包","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}","chain":".v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_","area":"transfer-user-confirm","sections":[{"verb":"get","title":"查询转账到QQ钱包的结果","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014297440"],"roles":["普通商户"],"tags":["资金应用∙转账∙QQ钱包"],"updated":"2025.04.14","flags":[],"request":[{"n":"out_bill_no","t":"string","d":"商户单号","r":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"transfer_bill_no","t":"string","d":"微信转账单号","r":1},{"n":"appid","t":"string","d":"QQ互联开放平台AppID"},{"n":"state","t":"string","d":"单据状态","e":["ACCEPTED","PROCESSING","WAIT_USER_CONFIRM","TRANSFERING","SUCCESS","FAIL","CANCELING","CANCELLED"],"r":1},{"n":"transfer_amount","t":"integer","d":"转账金额","r":1},{"n":"transfer_remark","t":"string","d":"转账备注","r":1},{"n":"openid","t":"string","d":"收款用户OpenID"},{"n":"user_qq","t":"string","d":"收款用户QQ号"},{"n":"user_name","t":"string","d":"收款用户姓名","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"fail_reason","t":"string","d":"失败原因"},{"n":"create_time","t":"string","d":"单据创建时间","r":1},{"n":"update_time","t":"string","d":"最后一次状态变更时间"}]}],"options":"{\\n  out_bill_no: 'plfk2020042013',\\n}","message":"GET\\n/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/plfk2020042013\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_bill_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_bill_no_ as default
};
