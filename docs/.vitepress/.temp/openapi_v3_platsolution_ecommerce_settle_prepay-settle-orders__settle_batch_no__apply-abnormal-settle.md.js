import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"个人收款-申请异常结算批次单处理","description":"个人收款-申请异常结算批次单处理 POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle","chain":".v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle","area":"ecommerce-pay","sections":[{"verb":"post","title":"个人收款-申请异常结算批次单处理","official":["https://pay.weixin.qq.com/doc/v3/partner/4015198012"],"roles":["电商平台"],"tags":["收付通∙个人收款"],"updated":"2026.04.24","flags":[],"request":[{"n":"settle_batch_no","t":"string","d":"微信支付结算批次单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"individual_auth_id","t":"string","d":"商品单个人收款方受理授权ID","r":1,"i":1},{"n":"out_abnormal_settle_batch_no","t":"string","d":"商户异常结算批次单号","r":1,"i":1},{"n":"abnormal_settle_type","t":"string","d":"异常结算批次单处理方式","e":["TRANSFER_TO_ORIGINAL_RECEIVE_USER"],"r":1,"i":1},{"n":"description","t":"string","d":"异常处理说明","i":1}],"replies":[{"status":200,"rows":[{"n":"out_settle_batch_no","t":"string","d":"商户结算批次单号","r":1},{"n":"settle_batch_no","t":"string","d":"微信支付结算批次单号","r":1},{"n":"individual_auth_id","t":"string","d":"商品单个人收款方受理授权ID","r":1},{"n":"description","t":"string","d":"收款方描述","r":1},{"n":"state","t":"string","d":"批次状态","e":["ACCEPTED","RECEIVED","SUCCESS","DEDUCT_FEE_FAIL","ABNORMAL","ABNORMAL_SETTLE_SUCCESS"],"r":1},{"n":"trade_scenario","t":"string","d":"交易场景","e":["RECOMMERCE","INDIVIDUALTRADE"],"r":1},{"n":"create_time","t":"string","d":"批次创建时间","r":1},{"n":"finish_time","t":"string","d":"批次完成时间"},{"n":"abnormal_type","t":"string","d":"异常原因类型","e":["AUTH_RELATIONSHIP_INVALID","USER_PAY_QUOTA_LIMIT"]},{"n":"abnormal_settle_result","t":"object","d":"异常结算处理结果","p":"对应TypeScript的object"},{"n":"abnormal_settle_type","t":"string","d":"异常结算批次单处理方式","e":["TRANSFER_TO_ORIGINAL_RECEIVE_USER"],"r":1,"i":1},{"n":"apply_success_time","t":"string","d":"批次创建时间","r":1,"i":1},{"n":"abnormal_fund_receipt_id","t":"string","d":"微信支付异常资金付款单号","r":1,"i":1},{"n":"out_abnormal_settle_batch_no","t":"string","d":"商户异常结算批次单号","r":1,"i":1}]}],"options":"{\\n  settle_batch_no: '123685544886666',\\n  json: {\\n    individual_auth_id: '256322110225',\\n    out_abnormal_settle_batch_no: '1236698745558870',\\n    abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',\\n    description: '传入的自定义异常处理说明',\\n  },\\n}","message":"POST\\n/v3/platsolution/ecommerce/settle/prepay-settle-orders/123685544886666/apply-abnormal-settle\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"individual_auth_id\\":\\"256322110225\\",\\"out_abnormal_settle_batch_no\\":\\"1236698745558870\\",\\"abnormal_settle_type\\":\\"TRANSFER_TO_ORIGINAL_RECEIVE_USER\\",\\"description\\":\\"传入的自定义异常处理说明\\"}\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const applyAbnormalSettle = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  applyAbnormalSettle as default
};
