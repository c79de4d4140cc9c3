import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"企业商户查询企业支付额度卡","description":"企业商户查询企业支付额度卡 GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no} 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/employees/{employee_id}/quota-cards/{card_no}","chain":".v3.webizpay.employees._employee_id_.quotaCards._card_no_","area":"webizpay","sections":[{"verb":"get","title":"企业商户查询企业支付额度卡","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507119"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.09","flags":[],"request":[{"n":"employee_id","t":"string","d":"微信授权关系ID","r":1},{"n":"card_no","t":"string","d":"企业支付额度卡卡号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sub_mchid","t":"string","d":"出资子商户号","r":1},{"n":"card_no","t":"string","d":"企业支付额度卡卡号","r":1},{"n":"out_card_no","t":"string","d":"商户卡号","r":1},{"n":"employee_id","t":"string","d":"微信授权关系ID","r":1},{"n":"card_template_id","t":"string","d":"企业支付卡模板ID","r":1},{"n":"card_rule","t":"string","d":"使用规则","e":["SINGLE","MULTIPLE"],"r":1},{"n":"refund_rule","t":"string","d":"退款规则","e":["RETURN","NOT_RETURN"],"r":1},{"n":"amount","t":"integer","d":"卡片总金额","r":1},{"n":"remain_amount","t":"integer","d":"卡片可用金额","r":1},{"n":"effective_end_time","t":"string","d":"卡片有效期","r":1},{"n":"effective_begin_time","t":"string","d":"卡片生效时间","r":1},{"n":"card_state","t":"string","d":"卡片状态","e":["ACTIVE","DISABLED"],"r":1},{"n":"card_name","t":"string","d":"卡片名称","r":1},{"n":"reason","t":"string","d":"失效原因"},{"n":"card_usage_time","t":"string","d":"卡片使用时间"},{"n":"transaction_id","t":"string","d":"卡片关联微信支付订单号"},{"n":"card_disabled_time","t":"string","d":"卡片失效时间"},{"n":"card_remark","t":"string","d":"卡片备注"}]}],"options":"{\\n  employee_id: 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c',\\n  card_no: '1068019671702503425',\\n  query: {\\n    sp_mchid: '12341234',\\n    sub_mchid: '43214321',\\n  },\\n}","message":"GET\\n/v3/webizpay/employees/WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c/quota-cards/1068019671702503425?sp_mchid=12341234&sub_mchid=43214321\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _card_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _card_no_ as default
};
