import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询投诉信息API","description":"查询投诉信息API GET v3/merchant-service/complaints 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-service/complaints","chain":".v3.merchantService.complaints","area":"complaint","sections":[{"verb":"get","title":"查询投诉信息API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml"],"roles":["直连商户","服务商","渠道商"],"tags":["风险合规∙消费者投诉"],"updated":"2020.11.27","flags":["deprecated"],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"limit","t":"integer","d":"分页大小","i":1},{"n":"offset","t":"integer","d":"分页开始位置","i":1},{"n":"begin_date","t":"string","d":"开始日期","r":1,"i":1},{"n":"end_date","t":"string","d":"结束日期","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"offset","t":"integer","d":"分页开始位置","r":1},{"n":"limit","t":"integer","d":"分页大小","r":1},{"n":"total_count","t":"integer","d":"投诉总条数"},{"n":"data","t":"object[]","d":"用户投诉信息详情","p":"对应TypeScript的array"},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"complaint_time","t":"string","d":"投诉时间","r":1,"i":1},{"n":"amount","t":"integer","d":"订单金额","r":1,"i":1},{"n":"payer_phone","t":"string","d":"投诉人联系方式","i":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"complaint_detail","t":"string","d":"投诉详情","r":1,"i":1},{"n":"complaint_state","t":"string","d":"投诉单状态","e":["PAYER_COMPLAINTED","FROZENED","FROZEN_FINISHED","PAYER_CANCELED","MERCHANT_REFUNDED","SYSTEM_REFUNDED","MANUAL_UNFROZEN"],"r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"frozen_end_time","t":"string","d":"冻结结束时间","i":1},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1}]}],"options":"{\\n  query: {\\n    limit: 5,\\n    offset: 10,\\n    begin_date: '2019-01-01',\\n    end_date: '2019-01-01',\\n    sub_mchid: '1900012181',\\n  },\\n}","message":"GET\\n/v3/merchant-service/complaints?limit=5&offset=10&begin_date=2019-01-01&end_date=2019-01-01&sub_mchid=1900012181\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant-service/complaints.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-service/complaints.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-service/complaints.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const complaints = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  complaints as default
};
