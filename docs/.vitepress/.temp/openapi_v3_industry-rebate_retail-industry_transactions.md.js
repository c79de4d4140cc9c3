import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"回传SN和商品编码","description":"回传SN和商品编码 POST v3/industry-rebate/retail-industry/transactions 智慧经营","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/industry-rebate/retail-industry/transactions","chain":".v3.industryRebate.retailIndustry.transactions","area":"devices","sections":[{"verb":"post","title":"回传SN和商品编码","official":[],"roles":["服务商"],"tags":["智慧经营"],"updated":"2026.01.08","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌ID","i":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"device_id","t":"string","d":"设备号","i":1},{"n":"goods_detail","t":"object[]","d":"单品列表","i":1,"p":"对应TypeScript的array"},{"n":"barcode","t":"string","d":"商品编码","r":1,"i":2},{"n":"merchant_goods_id","t":"string","d":"商家商品编码","i":2},{"n":"goods_name","t":"string","d":"商品名称","r":1,"i":2},{"n":"quantity","t":"integer","d":"商品数量","r":1,"i":2},{"n":"price","t":"integer","d":"商品单价","r":1,"i":2}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    brand_id: '120344',\\n    transaction_id: '20190611222222222200000000012122',\\n    out_trade_no: 'example_out_trade_no',\\n    sub_mchid: '1900000001',\\n    device_id: 'example_device_id',\\n    goods_detail: [\\n      {\\n        barcode: 'example_barcode',\\n        merchant_goods_id: '1001',\\n        goods_name: 'iPhoneX 256G',\\n        quantity: 1,\\n        price: 528800,\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/industry-rebate/retail-industry/transactions\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"120344\\",\\"transaction_id\\":\\"20190611222222222200000000012122\\",\\"out_trade_no\\":\\"example_out_trade_no\\",\\"sub_mchid\\":\\"1900000001\\",\\"device_id\\":\\"example_device_id\\",\\"goods_detail\\":[{\\"barcode\\":\\"example_barcode\\",\\"merchant_goods_id\\":\\"1001\\",\\"goods_name\\":\\"iPhoneX 256G\\",\\"quantity\\":1,\\"price\\":528800}]}\\n"}]},"relativePath":"openapi/v3/industry-rebate/retail-industry/transactions.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/industry-rebate/retail-industry/transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/industry-rebate/retail-industry/transactions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transactions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transactions as default
};
