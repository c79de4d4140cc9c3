import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"请求赔付","description":"请求赔付 POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills 收付通∙赔付商家","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills","chain":".v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills","area":"ecommerce-compensation","sections":[{"verb":"post","title":"请求赔付","official":["https://pay.weixin.qq.com/doc/v3/partner/4016777363"],"roles":["服务商"],"tags":["收付通∙赔付商家"],"updated":"2025.12.04","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"receiver","t":"object","d":"赔付商户信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"赔付接收方类型","e":["MERCHANT"],"r":1,"i":2},{"n":"mch_info","t":"object","d":"赔付接收方商户信息","r":1,"i":2,"p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"商户号","r":1,"i":3},{"n":"out_bill_no","t":"string","d":"商户单号","r":1,"i":1},{"n":"amount","t":"integer","d":"赔付金额","r":1,"i":1},{"n":"transfer_remark","t":"string","d":"赔付原因","r":1,"i":1},{"n":"sponsor_mchid","t":"string","d":"出资商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"receiver_detail","t":"object","d":"赔付接收方信息","r":1,"p":"对应TypeScript的object"},{"n":"receiver","t":"object","d":"赔付接收者信息","i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"赔付接收方类型","e":["MERCHANT"],"i":2},{"n":"mch_info","t":"object","d":"赔付接收方商户信息","i":2,"p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"商户号","r":1,"i":3},{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"amount","t":"integer","d":"赔付金额","r":1},{"n":"transfer_remark","t":"string","d":"赔付原因","r":1},{"n":"bill_id","t":"string","d":"微信支付转账单号","r":1},{"n":"state","t":"string","d":"赔付状态","e":["ACCEPTED","SUCCESS","CLOSED"],"r":1},{"n":"accept_time","t":"string","d":"受理时间","r":1},{"n":"success_time","t":"string","d":"成功时间"},{"n":"sponsor_mchid","t":"string","d":"出资商户号"}]}],"options":"{\\n  json: {\\n    receiver: {\\n      type: 'MERCHANT',\\n      mch_info: {\\n        mchid: '1900001108',\\n      },\\n    },\\n    out_bill_no: 'plfk2020042013',\\n    amount: 10000,\\n    transfer_remark: '传入的自定义赔付原因',\\n    sponsor_mchid: '1900001109',\\n  },\\n}","message":"POST\\n/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"receiver\\":{\\"type\\":\\"MERCHANT\\",\\"mch_info\\":{\\"mchid\\":\\"1900001108\\"}},\\"out_bill_no\\":\\"plfk2020042013\\",\\"amount\\":10000,\\"transfer_remark\\":\\"传入的自定义赔付原因\\",\\"sponsor_mchid\\":\\"1900001109\\"}\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const subMchCompensationBills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  subMchCompensationBills as default
};
