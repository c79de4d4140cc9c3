import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"支付分订单同步","description":"支付分订单同步 POST v3/payscore/payafter-orders/{out_order_no}/sync 支付分∙先享后付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/payafter-orders/{out_order_no}/sync","chain":".v3.payscore.payafterOrders._out_order_no_.sync","area":"payscore","sections":[{"verb":"post","title":"支付分订单同步","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1"],"roles":["直连商户"],"tags":["支付分∙先享后付"],"updated":"2020.03.05","flags":[],"request":[{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","i":1},{"n":"service_id","t":"string","d":"服务ID","i":1},{"n":"type","t":"string","d":"场景类型","e":["Order_Paid"],"i":1},{"n":"detail","t":"object","d":"内容信息详情","i":1,"p":"对应TypeScript的object"},{"n":"paid_time","t":"string","i":2}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1},{"n":"order_id","t":"string","d":"微信支付服务订单号","r":1}]}],"options":"{\\n  out_order_no: '2304203423948239423',\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    service_id: '500001',\\n    type: 'Order_Paid',\\n    detail: {\\n      paid_time: '20091225091010',\\n    },\\n  },\\n}","message":"POST\\n/v3/payscore/payafter-orders/2304203423948239423/sync\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"service_id\\":\\"500001\\",\\"type\\":\\"Order_Paid\\",\\"detail\\":{\\"paid_time\\":\\"20091225091010\\"}}\\n"}]},"relativePath":"openapi/v3/payscore/payafter-orders/{out_order_no}/sync.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/payafter-orders/{out_order_no}/sync.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/payafter-orders/{out_order_no}/sync.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sync = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sync as default
};
