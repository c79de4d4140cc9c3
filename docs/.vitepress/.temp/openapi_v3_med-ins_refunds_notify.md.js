import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"医保退款通知","description":"医保退款通知 POST v3/med-ins/refunds/notify 医保支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/med-ins/refunds/notify","chain":".v3.medIns.refunds.notify","area":"medical","sections":[{"verb":"post","title":"医保退款通知","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016781561","https://pay.weixin.qq.com/doc/v3/partner/4012166534"],"roles":["从业机构（银行）"],"tags":["医保支付"],"updated":"2025.01.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"医疗机构的商户号","i":1},{"n":"med_refund_total_fee","t":"integer","d":"医保退款的总金额","r":1,"i":1},{"n":"med_refund_gov_fee","t":"integer","d":"医保统筹退款金额","i":1},{"n":"med_refund__gov_fee","t":"integer","d":"医保统筹退款金额","i":1},{"n":"med_refund_self_fee","t":"integer","d":"医保个账退款金额","i":1},{"n":"med_refund__self_fee","t":"integer","d":"医保个账退款金额","i":1},{"n":"med_refund_other_fee","t":"integer","d":"医保其他退款金额","i":1},{"n":"med_refund__other_fee","t":"integer","d":"医保其他退款金额","i":1},{"n":"refund_time","t":"string","d":"医保退款成功时间","r":1,"i":1},{"n":"out_refund_no","t":"string","d":"从业机构退款单号","r":1,"i":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"mix_trade_no","t":"string","d":"医保自费混合订单号","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    med_refund_total_fee: 45000,\\n    med_refund_gov_fee: 45000,\\n    med_refund__gov_fee: 45000,\\n    med_refund_self_fee: 45000,\\n    med_refund__self_fee: 45000,\\n    med_refund_other_fee: 45000,\\n    med_refund__other_fee: 45000,\\n    refund_time: '2018-06-08T10:34:56+08:00',\\n    out_refund_no: 'R202204022005169952975171534816',\\n  },\\n  query: {\\n    mix_trade_no: '1217752501201407033233368318',\\n  },\\n}","message":"POST\\n/v3/med-ins/refunds/notify?mix_trade_no=1217752501201407033233368318\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"med_refund_total_fee\\":45000,\\"med_refund_gov_fee\\":45000,\\"med_refund__gov_fee\\":45000,\\"med_refund_self_fee\\":45000,\\"med_refund__self_fee\\":45000,\\"med_refund_other_fee\\":45000,\\"med_refund__other_fee\\":45000,\\"refund_time\\":\\"2018-06-08T10:34:56+08:00\\",\\"out_refund_no\\":\\"R202204022005169952975171534816\\"}\\n"}]},"relativePath":"openapi/v3/med-ins/refunds/notify.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/med-ins/refunds/notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/med-ins/refunds/notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const notify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  notify as default
};
