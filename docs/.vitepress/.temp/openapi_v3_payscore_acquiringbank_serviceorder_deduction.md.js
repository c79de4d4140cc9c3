import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"从业机构查询微信支付分扣款信息","description":"从业机构查询微信支付分扣款信息 GET v3/payscore/acquiringbank/serviceorder/deduction 支付分∙机构模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/acquiringbank/serviceorder/deduction","chain":".v3.payscore.acquiringbank.serviceorder.deduction","area":"payscore-partner","sections":[{"verb":"get","title":"从业机构查询微信支付分扣款信息","official":["https://pay.weixin.qq.com/doc/v3/partner/4012458665","https://pay.weixin.qq.com/doc/v3/partner/4013194110"],"roles":["从业机构"],"tags":["支付分∙机构模式"],"updated":"2022.11.09","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"appid","t":"string","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"sub_appid","t":"string","i":1},{"n":"channel_id","t":"string","d":"渠道商商户号","r":1,"i":1},{"n":"out_order_no","t":"string","d":"商户服务订单号","i":1}],"replies":[{"status":200,"rows":[{"n":"description","t":"string","r":1},{"n":"out_trade_no","t":"string","d":"商户扣款单号","r":1}]}],"options":"{\\n  query: {\\n    service_id: '2002000000000558128851361561536',\\n    appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1900000109',\\n    sub_appid: 'wx8888888888888888',\\n    channel_id: '1230000109',\\n    out_order_no: '1234323JKHDFE1243252',\\n  },\\n}","message":"GET\\n/v3/payscore/acquiringbank/serviceorder/deduction?service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787&sub_mchid=1900000109&sub_appid=wx8888888888888888&channel_id=1230000109&out_order_no=1234323JKHDFE1243252\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payscore/acquiringbank/serviceorder/deduction.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/acquiringbank/serviceorder/deduction.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/acquiringbank/serviceorder/deduction.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deduction = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deduction as default
};
