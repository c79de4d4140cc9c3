import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询预约还款记录","description":"查询预约还款记录 GET v3/credit-repayment/partner/schedule-records/{out_record_id} 自动还款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/credit-repayment/partner/schedule-records/{out_record_id}","chain":".v3.creditRepayment.partner.scheduleRecords._out_record_id_","area":"papay","sections":[{"verb":"get","title":"查询预约还款记录","official":["https://pay.weixin.qq.com/doc/v3/partner/4016779463"],"roles":["服务商"],"tags":["自动还款"],"updated":"2026.01.14","flags":[],"request":[{"n":"out_record_id","t":"string","d":"商户侧预约还款单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"contract_id","t":"string","d":"还款协议ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_record_id","t":"string","d":"商户侧预约还款单号","r":1},{"n":"appid","t":"string","d":"商户AppID","r":1},{"n":"sub_appid","t":"string","d":"子商户AppID"},{"n":"contract_id","t":"string","d":"还款协议ID"},{"n":"repayment_amount","t":"string","d":"应还款金额","r":1},{"n":"min_repayment_amount","t":"string","d":"最低还款金额","r":1},{"n":"repayment_date","t":"string","d":"还款日期","r":1},{"n":"openid","t":"string","d":"用户标识","r":1}]}],"options":"{\\n  out_record_id: '1234567abcde',\\n  query: {\\n    contract_id: '20251105000000123456789',\\n  },\\n}","message":"GET\\n/v3/credit-repayment/partner/schedule-records/1234567abcde?contract_id=20251105000000123456789\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/credit-repayment/partner/schedule-records/{out_record_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/credit-repayment/partner/schedule-records/{out_record_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/credit-repayment/partner/schedule-records/{out_record_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_record_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_record_id_ as default
};
