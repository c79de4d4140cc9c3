import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"取消支付分订单API","description":"取消支付分订单API POST v3/payscore/serviceorder/{out_order_no}/cancel 支付分","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/serviceorder/{out_order_no}/cancel","chain":".v3.payscore.serviceorder._out_order_no_.cancel","area":"payscore","sections":[{"verb":"post","title":"取消支付分订单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012587905","https://pay.weixin.qq.com/doc/v3/merchant/4012647422"],"roles":["普通商户"],"tags":["支付分"],"updated":"2024.06.18","flags":[],"request":[{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"reason","t":"string","d":"取消原因","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1},{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"order_id","t":"string","d":"微信支付服务订单号","r":1}]}],"options":"{\\n  out_order_no: '2304203423948239423',\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    service_id: '500001',\\n    reason: '传入的自定义取消原因',\\n  },\\n}","message":"POST\\n/v3/payscore/serviceorder/2304203423948239423/cancel\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"service_id\\":\\"500001\\",\\"reason\\":\\"传入的自定义取消原因\\"}\\n"}]},"relativePath":"openapi/v3/payscore/serviceorder/{out_order_no}/cancel.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/serviceorder/{out_order_no}/cancel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/serviceorder/{out_order_no}/cancel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancel as default
};
