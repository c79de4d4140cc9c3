import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"从业机构修改微信支付分订单金额","description":"从业机构修改微信支付分订单金额 POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify 支付分∙先用后付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify","chain":".v3.payscore.acquiringbank.serviceorder._out_order_no_.modify","area":"payscore-partner","sections":[{"verb":"post","title":"从业机构修改微信支付分订单金额","official":["https://pay.weixin.qq.com/doc/v3/partner/4012691363","https://pay.weixin.qq.com/doc/v3/partner/4013194282"],"roles":["从业机构"],"tags":["支付分∙先用后付"],"updated":"2023.05.24","flags":[],"request":[{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"channel_id","t":"string","d":"渠道商商户号","i":1},{"n":"post_payments","t":"object[]","d":"后付费项目","i":1,"p":"对应TypeScript的array"},{"n":"name","t":"string","d":"付费名称","r":1,"i":2},{"n":"description","t":"string","d":"付费说明","i":2},{"n":"amount","t":"integer","d":"付费金额","i":2},{"n":"count","t":"integer","d":"付费数量","i":2},{"n":"post_discounts","t":"object[]","d":"后付费商户优惠","i":1,"p":"对应TypeScript的array"},{"n":"name","t":"string","d":"优惠名称","r":1,"i":2},{"n":"description","t":"string","d":"优惠说明","r":1,"i":2},{"n":"amount","t":"integer","d":"优惠金额","r":1,"i":2},{"n":"count","t":"integer","d":"优惠数量","i":2},{"n":"total_amount","t":"integer","d":"总金额","r":1,"i":1},{"n":"reason","t":"string","d":"修改原因","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  out_order_no: '1234323JKHDFE1243252',\\n  json: {\\n    service_id: '2002000000000558128851361561536',\\n    sub_mchid: '1900000109',\\n    channel_id: '1230000109',\\n    post_payments: [\\n      {\\n        name: 'Bob',\\n        description: '传入的自定义付费说明',\\n        amount: 40000,\\n        count: 4,\\n      },\\n    ],\\n    post_discounts: [\\n      {\\n        name: 'Bob',\\n        description: '传入的自定义优惠说明',\\n        amount: 100,\\n        count: 2,\\n      },\\n    ],\\n    total_amount: 50000,\\n    reason: '传入的自定义修改原因',\\n  },\\n}","message":"POST\\n/v3/payscore/acquiringbank/serviceorder/1234323JKHDFE1243252/modify\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"service_id\\":\\"2002000000000558128851361561536\\",\\"sub_mchid\\":\\"1900000109\\",\\"channel_id\\":\\"1230000109\\",\\"post_payments\\":[{\\"name\\":\\"Bob\\",\\"description\\":\\"传入的自定义付费说明\\",\\"amount\\":40000,\\"count\\":4}],\\"post_discounts\\":[{\\"name\\":\\"Bob\\",\\"description\\":\\"传入的自定义优惠说明\\",\\"amount\\":100,\\"count\\":2}],\\"total_amount\\":50000,\\"reason\\":\\"传入的自定义修改原因\\"}\\n"}]},"relativePath":"openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const modify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  modify as default
};
