import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"教育通扣款受理API","description":"教育通扣款受理API POST v3/edu-papay/transactions 教育续费通","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/edu-papay/transactions","chain":".v3.eduPapay.transactions","area":"school","sections":[{"verb":"post","title":"教育通扣款受理API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012524731","https://pay.weixin.qq.com/doc/v3/partner/4012465548"],"roles":["直连商户","服务商"],"tags":["教育续费通"],"updated":"2023.07.21","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"服务商APPID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sub_appid","t":"string","d":"子商户APPID","i":1},{"n":"body","t":"string","d":"商品或支付单简要描述","r":1,"i":1},{"n":"attach","t":"string","d":"商户数据","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"goods_tag","t":"string","d":"商品标记","i":1},{"n":"notify_url","t":"string","d":"支付回调通知地址","r":1,"i":1},{"n":"contract_id","t":"string","d":"签约协议号","r":1,"i":1},{"n":"trade_scene","t":"string","d":"场景信息枚举","r":1,"i":1},{"n":"amount","t":"object","d":"订单金额","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"总金额","r":1,"i":2},{"n":"currency","t":"string","d":"货币类型","i":2},{"n":"device_information","t":"object","d":"设备信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"device_id","t":"string","d":"设备号","i":2},{"n":"device_ip","t":"string","d":"商户端设备ip","r":1,"i":2}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    appid: 'wx8888888888888888',\\n    sub_mchid: '1900000109',\\n    sub_appid: 'wx8888888888888888',\\n    body: '传入的自定义商品或支付单简要描述',\\n    attach: '传入的自定义商户数据',\\n    out_trade_no: '121775250124070332',\\n    goods_tag: 'test',\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay',\\n    contract_id: 'wx998877665544wx',\\n    trade_scene: 'EDUCATION_PERIOD',\\n    amount: {\\n      total: 888,\\n      currency: 'HKD',\\n    },\\n    device_information: {\\n      device_id: '12343232',\\n      device_ip: '123.12.12.123',\\n    },\\n  },\\n}","message":"POST\\n/v3/edu-papay/transactions\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wx8888888888888888\\",\\"sub_mchid\\":\\"1900000109\\",\\"sub_appid\\":\\"wx8888888888888888\\",\\"body\\":\\"传入的自定义商品或支付单简要描述\\",\\"attach\\":\\"传入的自定义商户数据\\",\\"out_trade_no\\":\\"121775250124070332\\",\\"goods_tag\\":\\"test\\",\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay\\",\\"contract_id\\":\\"wx998877665544wx\\",\\"trade_scene\\":\\"EDUCATION_PERIOD\\",\\"amount\\":{\\"total\\":888,\\"currency\\":\\"HKD\\"},\\"device_information\\":{\\"device_id\\":\\"12343232\\",\\"device_ip\\":\\"123.12.12.123\\"}}\\n"}]},"relativePath":"openapi/v3/edu-papay/transactions.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/edu-papay/transactions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/edu-papay/transactions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transactions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transactions as default
};
