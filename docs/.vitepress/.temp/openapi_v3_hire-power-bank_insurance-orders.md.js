import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建保险订单","description":"创建保险订单 POST v3/hire-power-bank/insurance-orders 租用充电宝∙隔夜归还","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/hire-power-bank/insurance-orders","chain":".v3.hirePowerBank.insuranceOrders","area":"vehicle","sections":[{"verb":"post","title":"创建保险订单","official":["https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html"],"roles":["普通商户"],"tags":["租用充电宝∙隔夜归还"],"updated":"2022.07.27","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_order_no","t":"string","d":"商户创建保险订单时的凭据号","i":1},{"n":"openid","t":"string","i":1},{"n":"notify_url","t":"string","d":"用于接收保险订单状态变化通知","i":1},{"n":"service_id","t":"string","d":"商户在支付分服务下对应的服务ID","i":1}],"replies":[{"status":200,"rows":[{"n":"order_id","t":"string"},{"n":"out_order_no","t":"string","d":"商户创建保险订单时的凭据号"},{"n":"openid","t":"string"},{"n":"max_claim_count","t":"integer","d":"一笔保险订单对应的最大理赔次数"},{"n":"claimed_count","t":"integer","d":"一笔保险订单对应的已理赔次数"},{"n":"order_receive_time","t":"string"},{"n":"order_begin_time","t":"string"},{"n":"order_end_time","t":"string"},{"n":"order_receive_state","t":"string","d":"保险订单领取状态"}]}],"options":"{\\n  json: {\\n    out_order_no: '6e8369071cd942c0476613f9d1ce9ca3',\\n    openid: '2323dfsdf342342',\\n    notify_url: 'https://api.test.com',\\n    service_id: '2002000000000558128851361561536',\\n  },\\n}","message":"POST\\n/v3/hire-power-bank/insurance-orders\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_order_no\\":\\"6e8369071cd942c0476613f9d1ce9ca3\\",\\"openid\\":\\"2323dfsdf342342\\",\\"notify_url\\":\\"https://api.test.com\\",\\"service_id\\":\\"2002000000000558128851361561536\\"}\\n"}]},"relativePath":"openapi/v3/hire-power-bank/insurance-orders.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/hire-power-bank/insurance-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/hire-power-bank/insurance-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const insuranceOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  insuranceOrders as default
};
