import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"请求赔付预下单","description":"请求赔付预下单 POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer 收付通∙售后赔付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer","chain":".v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer","area":"ecommerce-compensation","sections":[{"verb":"post","title":"请求赔付预下单","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504176"],"roles":["服务商"],"tags":["收付通∙售后赔付"],"updated":"2025.07.25","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_appid","t":"string","d":"公众账号ID","i":1},{"n":"receiver","t":"object","d":"收款方信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"转账接收方类型","e":["TRANSACTION_USER"],"i":2},{"n":"transaction_info","t":"object","d":"转账接收方订单信息","i":2,"p":"对应TypeScript的object"},{"n":"transaction_id","t":"string","d":"交易订单号","r":1,"i":3},{"n":"type","t":"string","d":"转账接收方订单类型","e":["WXPAY","WXVALUE"],"i":3},{"n":"out_bill_no","t":"string","d":"商户单号","r":1,"i":1},{"n":"amount","t":"integer","d":"赔付金额","i":1},{"n":"transfer_remark","t":"string","d":"赔付原因","r":1,"i":1},{"n":"sponsor_mchid","t":"string","d":"出资商户号","i":1},{"n":"transfer_scene_id","t":"string","d":"转账场景ID","i":1},{"n":"user_recv_perception","t":"string","d":"用户收款感知","i":1},{"n":"notify_url","t":"string","d":"商户回调地址","i":1}],"replies":[{"status":200,"rows":[{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"bill_id","t":"string","d":"微信支付转账单号","r":1},{"n":"accept_time","t":"string","d":"受理时间","r":1},{"n":"package_info","t":"string","d":"跳转领取页面的package信息","r":1}]}],"options":"{\\n  json: {\\n    sp_appid: 'wx8888888888888888',\\n    receiver: {\\n      type: 'TRANSACTION_USER',\\n      transaction_info: {\\n        transaction_id: '1217752501201407033233368018',\\n        type: 'WXPAY',\\n      },\\n    },\\n    out_bill_no: 'plfk2020042013',\\n    amount: 10000,\\n    transfer_remark: '传入的自定义赔付原因',\\n    sponsor_mchid: '1900001109',\\n    transfer_scene_id: '1001',\\n    user_recv_perception: '传入的自定义用户收款感知',\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n  },\\n}","message":"POST\\n/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_appid\\":\\"wx8888888888888888\\",\\"receiver\\":{\\"type\\":\\"TRANSACTION_USER\\",\\"transaction_info\\":{\\"transaction_id\\":\\"1217752501201407033233368018\\",\\"type\\":\\"WXPAY\\"}},\\"out_bill_no\\":\\"plfk2020042013\\",\\"amount\\":10000,\\"transfer_remark\\":\\"传入的自定义赔付原因\\",\\"sponsor_mchid\\":\\"1900001109\\",\\"transfer_scene_id\\":\\"1001\\",\\"user_recv_perception\\":\\"传入的自定义用户收款感知\\",\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\"}\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preTransfer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preTransfer as default
};
