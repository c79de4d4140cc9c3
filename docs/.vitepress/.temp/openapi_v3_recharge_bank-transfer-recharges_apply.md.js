import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请银行转账充值","description":"申请银行转账充值 POST v3/recharge/bank-transfer-recharges/apply 商家充值","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/recharge/bank-transfer-recharges/apply","chain":".v3.recharge.bankTransferRecharges.apply","area":"common","sections":[{"verb":"post","title":"申请银行转账充值","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012585425"],"roles":["普通商户"],"tags":["商家充值"],"updated":"2024.09.19","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_recharge_no","t":"string","d":"商户充值单号","r":1,"i":1},{"n":"recharge_scene","t":"string","d":"充值场景","e":["NORMAL_BANK_TRANSFER"],"r":1,"i":1},{"n":"account_type","t":"string","d":"充值入账账户","e":["BASIC","OPERATION","FEES"],"r":1,"i":1},{"n":"recharge_amount","t":"object","d":"充值金额","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"amount","t":"integer","d":"总金额","i":2},{"n":"currency","t":"string","d":"货币类型","i":2}],"replies":[{"status":200,"rows":[{"n":"recharge_id","t":"string","d":"微信支付充值单号","r":1},{"n":"out_recharge_no","t":"string","d":"商户充值单号","r":1},{"n":"transfer_in_account","t":"object","d":"银行账户","r":1,"p":"对应TypeScript的object"},{"n":"bank_name","t":"string","d":"开户银行名称","i":1},{"n":"bank_address_code","t":"string","d":"开户银行省市编码","i":1},{"n":"bank_code","t":"string","d":"开户银行行号","i":1},{"n":"bank_account_name","t":"string","d":"银行账户名称","i":1},{"n":"bank_account_no","t":"string","d":"银行账号","i":1}]}],"options":"{\\n  json: {\\n    out_recharge_no: 'cz202407181234',\\n    recharge_scene: 'NORMAL_BANK_TRANSFER',\\n    account_type: 'BASIC',\\n    recharge_amount: {\\n      amount: 500000,\\n      currency: 'CNY',\\n    },\\n  },\\n}","message":"POST\\n/v3/recharge/bank-transfer-recharges/apply\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_recharge_no\\":\\"cz202407181234\\",\\"recharge_scene\\":\\"NORMAL_BANK_TRANSFER\\",\\"account_type\\":\\"BASIC\\",\\"recharge_amount\\":{\\"amount\\":500000,\\"currency\\":\\"CNY\\"}}\\n"}]},"relativePath":"openapi/v3/recharge/bank-transfer-recharges/apply.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/recharge/bank-transfer-recharges/apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/recharge/bank-transfer-recharges/apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const apply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  apply as default
};
