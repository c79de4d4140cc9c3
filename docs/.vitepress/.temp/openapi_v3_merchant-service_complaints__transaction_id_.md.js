import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询投诉详情API","description":"查询投诉详情API GET v3/merchant-service/complaints/{transaction_id} 风险合规∙消费者投诉","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-service/complaints/{transaction_id}","chain":".v3.merchantService.complaints._transaction_id_","area":"complaint","sections":[{"verb":"get","title":"查询投诉详情API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml"],"roles":["直连商户","服务商","渠道商"],"tags":["风险合规∙消费者投诉"],"updated":"2020.11.27","flags":["deprecated"],"request":[{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1}],"replies":[{"status":200,"rows":[{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"complaint_time","t":"string","d":"投诉时间","r":1},{"n":"amount","t":"integer","d":"投诉金额","r":1},{"n":"payer_phone","t":"string","d":"投诉人联系方式","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"complaint_detail","t":"string","d":"投诉描述","r":1},{"n":"complaint_state","t":"string","d":"投诉单状态"},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1},{"n":"frozen_end_time","t":"string","d":"冻结结束时间"},{"n":"sub_mchid","t":"string","d":"特约商户号"},{"n":"complaint_handle_state","t":"string","d":"投诉单处理进展状态","r":1}]}],"options":"{\\n  transaction_id: '4200000404201909069117582536',\\n}","message":"GET\\n/v3/merchant-service/complaints/4200000404201909069117582536\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant-service/complaints/{transaction_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-service/complaints/{transaction_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-service/complaints/{transaction_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _transaction_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _transaction_id_ as default
};
