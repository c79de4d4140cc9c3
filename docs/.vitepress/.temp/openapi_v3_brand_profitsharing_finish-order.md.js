import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"完结分账API","description":"完结分账API POST v3/brand/profitsharing/finish-order 经营工具∙连锁品牌∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/profitsharing/finish-order","chain":".v3.brand.profitsharing.finishOrder","area":"profitsharing","sections":[{"verb":"post","title":"完结分账API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012467016"],"roles":["服务商"],"tags":["经营工具∙连锁品牌∙分账"],"updated":"2025.08.21","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"out_order_no","t":"string","d":"商户分帐单号","r":1,"i":1},{"n":"description","t":"string","d":"分账描述","r":1,"i":1},{"n":"notify_url","t":"string","i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"out_order_no","t":"string","d":"商户分帐单号","r":1},{"n":"order_id","t":"string","d":"微信分帐单号","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    transaction_id: '4208450740201411110007820472',\\n    out_order_no: 'P20150806125346',\\n    description: '传入的自定义分账描述',\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n  },\\n}","message":"POST\\n/v3/brand/profitsharing/finish-order\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"transaction_id\\":\\"4208450740201411110007820472\\",\\"out_order_no\\":\\"P20150806125346\\",\\"description\\":\\"传入的自定义分账描述\\",\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\"}\\n"}]},"relativePath":"openapi/v3/brand/profitsharing/finish-order.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/profitsharing/finish-order.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/profitsharing/finish-order.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const finishOrder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  finishOrder as default
};
