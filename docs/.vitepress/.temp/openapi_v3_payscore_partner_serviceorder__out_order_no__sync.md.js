import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"同步订单信息API","description":"同步订单信息API POST v3/payscore/partner/serviceorder/{out_order_no}/sync 支付分∙服务商模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/partner/serviceorder/{out_order_no}/sync","chain":".v3.payscore.partner.serviceorder._out_order_no_.sync","area":"payscore-partner","sections":[{"verb":"post","title":"同步订单信息API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012458816","https://pay.weixin.qq.com/doc/v3/partner/4013138975"],"roles":["服务商"],"tags":["支付分∙服务商模式"],"updated":"2024.06.18","flags":[],"request":[{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"type","t":"string","d":"场景类型","r":1,"i":1},{"n":"detail","t":"object","d":"内容信息详情","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"seq","t":"integer","d":"收款序号","i":2},{"n":"paid_time","t":"string","d":"收款成功时间","r":1,"i":2},{"n":"paid_amount","t":"integer","d":"收款金额","i":2},{"n":"appid","t":"string","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  out_order_no: '1234323JKHDFE1243252',\\n  json: {\\n    service_id: '2002000000000558128851361561536',\\n    sub_mchid: '1900000109',\\n    type: 'Order_Paid',\\n    detail: {\\n      seq: 1,\\n      paid_time: '20091225091210',\\n      paid_amount: 1,\\n    },\\n    appid: 'wxd678efh567hg6787',\\n  },\\n}","message":"POST\\n/v3/payscore/partner/serviceorder/1234323JKHDFE1243252/sync\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"2002000000000558128851361561536\\",\\"sub_mchid\\":\\"1900000109\\",\\"type\\":\\"Order_Paid\\",\\"detail\\":{\\"seq\\":1,\\"paid_time\\":\\"20091225091210\\",\\"paid_amount\\":1},\\"appid\\":\\"wxd678efh567hg6787\\"}\\n"}]},"relativePath":"openapi/v3/payscore/partner/serviceorder/{out_order_no}/sync.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/partner/serviceorder/{out_order_no}/sync.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/partner/serviceorder/{out_order_no}/sync.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sync = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sync as default
};
