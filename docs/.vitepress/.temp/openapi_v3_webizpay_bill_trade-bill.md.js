import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请企业商户企业支付业务账单","description":"申请企业商户企业支付业务账单 POST v3/webizpay/bill/trade-bill 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/bill/trade-bill","chain":".v3.webizpay.bill.tradeBill","area":"webizpay","sections":[{"verb":"post","title":"申请企业商户企业支付业务账单","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507142"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1,"i":1},{"n":"date","t":"string","d":"账单日期","r":1,"i":1},{"n":"type","t":"string","d":"账单类型","e":["QYZFALL"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1},{"n":"date","t":"string","d":"账单日期","r":1},{"n":"type","t":"string","d":"账单类型","e":["QYZFALL"],"r":1},{"n":"download_url","t":"string","d":"账单下载地址","r":1}]}],"options":"{\\n  json: {\\n    sp_mchid: '12341234',\\n    sub_mchid: '43214321',\\n    date: '2025-04-23',\\n    type: 'QYZFALL',\\n  },\\n}","message":"POST\\n/v3/webizpay/bill/trade-bill\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"12341234\\",\\"sub_mchid\\":\\"43214321\\",\\"date\\":\\"2025-04-23\\",\\"type\\":\\"QYZFALL\\"}\\n"}]},"relativePath":"openapi/v3/webizpay/bill/trade-bill.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/bill/trade-bill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/bill/trade-bill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tradeBill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tradeBill as default
};
