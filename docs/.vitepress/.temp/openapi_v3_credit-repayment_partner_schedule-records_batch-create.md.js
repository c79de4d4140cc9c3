import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"预约还款","description":"预约还款 POST v3/credit-repayment/partner/schedule-records/batch-create 自动还款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/credit-repayment/partner/schedule-records/batch-create","chain":".v3.creditRepayment.partner.scheduleRecords.batchCreate","area":"papay","sections":[{"verb":"post","title":"预约还款","official":["https://pay.weixin.qq.com/doc/v3/partner/4016779459"],"roles":["服务商"],"tags":["自动还款"],"updated":"2025.12.05","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"contract_id","t":"string","d":"还款协议ID","r":1,"i":1},{"n":"appid","t":"string","d":"商户AppID","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"schedule_items","t":"object[]","d":"预约还款项列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"out_record_id","t":"string","d":"商户侧预约还款单号","r":1,"i":2},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":2},{"n":"sub_appid","t":"string","d":"子商户AppID","i":2},{"n":"repayment_amount","t":"string","d":"应还款金额","r":1,"i":2},{"n":"min_repayment_amount","t":"string","d":"最低还款金额","i":2},{"n":"repayment_date","t":"string","d":"还款日期","r":1,"i":2},{"n":"description","t":"string","d":"产品描述","i":2},{"n":"attach","t":"string","d":"商户数据包","i":2}],"replies":[{"status":200,"rows":[{"n":"schedule_records","t":"object[]","d":"预约还款记录列表","p":"对应TypeScript的array"},{"n":"out_record_id","t":"string","d":"商户侧预约还款单号","r":1,"i":1},{"n":"appid","t":"string","d":"商户AppID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户AppID","i":1},{"n":"contract_id","t":"string","d":"还款协议ID","i":1},{"n":"repayment_amount","t":"string","d":"应还款金额","r":1,"i":1},{"n":"min_repayment_amount","t":"string","d":"最低还款金额","r":1,"i":1},{"n":"repayment_date","t":"string","d":"还款日期","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1}]}],"options":"{\\n  json: {\\n    contract_id: '20251105000000123456789',\\n    appid: 'wxd678efh567hg6787',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    schedule_items: [\\n      {\\n        out_record_id: '1234567abcde',\\n        sub_mchid: '1900000109',\\n        sub_appid: 'wxcbda96de0b165489',\\n        repayment_amount: '10000',\\n        min_repayment_amount: '2000',\\n        repayment_date: '2025-11-18',\\n        description: '传入的自定义产品描述',\\n        attach: '传入的自定义商户数据包',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/credit-repayment/partner/schedule-records/batch-create\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"contract_id\\":\\"20251105000000123456789\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"schedule_items\\":[{\\"out_record_id\\":\\"1234567abcde\\",\\"sub_mchid\\":\\"1900000109\\",\\"sub_appid\\":\\"wxcbda96de0b165489\\",\\"repayment_amount\\":\\"10000\\",\\"min_repayment_amount\\":\\"2000\\",\\"repayment_date\\":\\"2025-11-18\\",\\"description\\":\\"传入的自定义产品描述\\",\\"attach\\":\\"传入的自定义商户数据包\\"}]}\\n"}]},"relativePath":"openapi/v3/credit-repayment/partner/schedule-records/batch-create.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/credit-repayment/partner/schedule-records/batch-create.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/credit-repayment/partner/schedule-records/batch-create.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const batchCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  batchCreate as default
};
