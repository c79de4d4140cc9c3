import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"取消支付分订单","description":"取消支付分订单 POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel 支付分∙海外从业机构模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel","chain":".v3.payscore.oversea.partner.serviceorder._out_order_no_.cancel","area":"payscore-partner","sections":[{"verb":"post","title":"取消支付分订单","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4014096416"],"roles":["从业机构"],"tags":["支付分∙海外从业机构模式"],"updated":"2025.04.01","flags":[],"request":[{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"reason","t":"string","d":"撤销原因","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  out_order_no: '1234323JKHDFE1243252',\\n  json: {\\n    service_id: '2002000000000558128851361561536',\\n    sub_mchid: '1900000109',\\n    reason: '传入的自定义撤销原因',\\n  },\\n}","message":"POST\\n/v3/payscore/oversea/partner/serviceorder/1234323JKHDFE1243252/cancel\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"2002000000000558128851361561536\\",\\"sub_mchid\\":\\"1900000109\\",\\"reason\\":\\"传入的自定义撤销原因\\"}\\n"}]},"relativePath":"openapi/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancel as default
};
