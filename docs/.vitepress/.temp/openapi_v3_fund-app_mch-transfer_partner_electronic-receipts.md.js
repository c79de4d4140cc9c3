import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请单笔转账电子回单","description":"申请单笔转账电子回单 POST v3/fund-app/mch-transfer/partner/electronic-receipts 资金应用∙转账∙用户确认模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/partner/electronic-receipts","chain":".v3.fundApp.mchTransfer.partner.electronicReceipts","area":"transfer-user-confirm","sections":[{"verb":"post","title":"申请单笔转账电子回单","official":["https://pay.weixin.qq.com/doc/v3/partner/4016315516"],"roles":["服务商"],"tags":["资金应用∙转账∙用户确认模式"],"updated":"2025.11.03","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"out_bill_no","t":"string","d":"商户转账单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"out_bill_no","t":"string","d":"商户转账单号","r":1},{"n":"state","t":"string","d":"申请单状态","e":["GENERATING","FINISHED"],"r":1},{"n":"create_time","t":"string","d":"申请单创建时间","r":1},{"n":"update_time","t":"string","d":"申请单更新时间"},{"n":"hash_type","t":"string","d":"回单文件摘要类型","e":["SM3"]},{"n":"hash_value","t":"string","d":"回单文件摘要值"},{"n":"download_url","t":"string","d":"回单文件下载地址"}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900001121',\\n    out_bill_no: 'plfk2020042013',\\n  },\\n}","message":"POST\\n/v3/fund-app/mch-transfer/partner/electronic-receipts\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900001121\\",\\"out_bill_no\\":\\"plfk2020042013\\"}\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/partner/electronic-receipts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/partner/electronic-receipts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/partner/electronic-receipts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const electronicReceipts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  electronicReceipts as default
};
