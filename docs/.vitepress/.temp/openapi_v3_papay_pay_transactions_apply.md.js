import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"受理扣款API","description":"受理扣款API POST v3/papay/pay/transactions/apply 委托代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/papay/pay/transactions/apply","chain":".v3.papay.pay.transactions.apply","area":"papay","sections":[{"verb":"post","title":"受理扣款API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012467087"],"roles":["普通商户"],"tags":["委托代扣"],"updated":"2023.10.12","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"description","t":"string","d":"商品描述","r":1,"i":1},{"n":"transaction_notify_url","t":"string","d":"通知地址","r":1,"i":1},{"n":"contract_id","t":"string","d":"委托代扣协议ID","r":1,"i":1},{"n":"amount","t":"object","d":"扣费金额信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":2},{"n":"currency","t":"string","d":"货币类型","i":2},{"n":"goods_tag","t":"string","d":"订单优惠标记","i":1},{"n":"attach","t":"string","d":"附加数据","i":1}],"replies":[{"status":200,"rows":[{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"amount","t":"object","d":"扣费金额信息","r":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":1},{"n":"currency","t":"string","d":"货币类型","i":1}]}],"options":"{\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    out_trade_no: '1217752501201407033233368018',\\n    description: '传入的自定义商品描述',\\n    transaction_notify_url: 'https://www.qq.com/',\\n    contract_id: '123124412412423431',\\n    amount: {\\n      total: 1,\\n      currency: 'CNY',\\n    },\\n    goods_tag: 'DISCOUNTS',\\n    attach: '传入的自定义附加数据',\\n  },\\n}","message":"POST\\n/v3/papay/pay/transactions/apply\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"out_trade_no\\":\\"1217752501201407033233368018\\",\\"description\\":\\"传入的自定义商品描述\\",\\"transaction_notify_url\\":\\"https://www.qq.com/\\",\\"contract_id\\":\\"123124412412423431\\",\\"amount\\":{\\"total\\":1,\\"currency\\":\\"CNY\\"},\\"goods_tag\\":\\"DISCOUNTS\\",\\"attach\\":\\"传入的自定义附加数据\\"}\\n"}]},"relativePath":"openapi/v3/papay/pay/transactions/apply.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/papay/pay/transactions/apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/pay/transactions/apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const apply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  apply as default
};
