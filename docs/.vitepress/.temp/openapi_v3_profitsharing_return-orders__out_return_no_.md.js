import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询分账回退结果","description":"查询分账回退结果 GET v3/profitsharing/return-orders/{out_return_no} 资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/profitsharing/return-orders/{out_return_no}","chain":".v3.profitsharing.returnOrders._out_return_no_","area":"profitsharing","sections":[{"verb":"get","title":"查询分账回退结果","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012526279","https://pay.weixin.qq.com/doc/v3/partner/4012466858"],"roles":["直连商户","服务商"],"tags":["资金应用∙分账"],"updated":"2025.09.29","flags":[],"request":[{"n":"out_return_no","t":"string","d":"商户回退单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"order_id","t":"string","d":"微信分账单号","r":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1},{"n":"out_return_no","t":"string","d":"商户回退单号","r":1},{"n":"return_id","t":"string","d":"微信回退单号","r":1},{"n":"return_mchid","t":"string","d":"回退商户号","r":1},{"n":"amount","t":"integer","d":"回退金额","r":1},{"n":"description","t":"string","d":"回退描述","r":1},{"n":"result","t":"string","d":"回退结果","e":["PROCESSING","SUCCESS","FAILED"],"r":1},{"n":"fail_reason","t":"string","d":"失败原因","e":["ACCOUNT_ABNORMAL","BALANCE_NOT_ENOUGH","TIME_OUT_CLOSED","PAYER_ACCOUNT_ABNORMAL","INVALID_REQUEST"]},{"n":"create_time","t":"string","d":"创建时间","r":1},{"n":"finish_time","t":"string","d":"完成时间","r":1}]}],"options":"{\\n  out_return_no: 'R20190516001',\\n  query: {\\n    sub_mchid: '1900000109',\\n    out_order_no: 'P20190806125346',\\n  },\\n}","message":"GET\\n/v3/profitsharing/return-orders/R20190516001?sub_mchid=1900000109&out_order_no=P20190806125346\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/profitsharing/return-orders/{out_return_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/profitsharing/return-orders/{out_return_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/profitsharing/return-orders/{out_return_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_return_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_return_no_ as default
};
