import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"微信单号申请电子回单","description":"微信单号申请电子回单 POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no 资金应用∙转账∙用户确认模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/elecsign/transfer-bill-no","chain":".v3.fundApp.mchTransfer.elecsign.transferBillNo","area":"transfer-user-confirm","sections":[{"verb":"post","title":"微信单号申请电子回单","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012716456"],"roles":["普通商户"],"tags":["资金应用∙转账∙用户确认模式"],"updated":"2024.10.14","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"transfer_bill_no","t":"string","d":"微信转账单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"state","t":"string","d":"申请单状态","r":1},{"n":"create_time","t":"string","d":"申请单创建时间","r":1}]}],"options":"{\\n  json: {\\n    transfer_bill_no: \'1330000071100999991182020050700019480001\',\\n  },\\n}","message":"POST\\n/v3/fund-app/mch-transfer/elecsign/transfer-bill-no\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"transfer_bill_no\\":\\"1330000071100999991182020050700019480001\\"}\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transferBillNo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transferBillNo as default
};
