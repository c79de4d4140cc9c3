import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"处置结果回传","description":"处置结果回传 POST v3/merchant-risk-manage/trade-risk-result 风险管理","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-risk-manage/trade-risk-result","chain":".v3.merchantRiskManage.tradeRiskResult","area":"risk","sections":[{"verb":"post","title":"处置结果回传","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012384516","https://pay.weixin.qq.com/doc/v3/partner/4012467540"],"roles":["普通商户","服务商"],"tags":["风险管理"],"updated":"2023.06.07","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","i":1},{"n":"acquiring_bank_id","t":"string","d":"从业机构商户号","i":1},{"n":"channel_id","t":"string","d":"渠道号","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","i":1},{"n":"risk_type","t":"string","d":"风险类型","e":["OTHER_RISK","INDUCE_PAYMENT","FRAUD","GAMBLING","CYBERSEX"],"i":1},{"n":"punish_type","t":"string","d":"处置手段","e":["OTHER_PUNISH","DISABLE_PAYMENT","SUSPEND_SETTLEMENT","DISABLE_WITHDRAW","REMOVE_MERCHANTS","ADD_MERCHANTS_BLACKLIST","REFUND","FREEZING_FUND_BY_TRANSACTION","FREEZING_FUND_BY_MERCHANTS","BLOCKED_USER"],"r":1,"i":1},{"n":"additional_punish_type","t":"string","d":"处置手段补充","i":1},{"n":"complaints_information","t":"string","d":"投诉信息","i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号"},{"n":"acquiring_bank_id","t":"string","d":"从业机构商户号"},{"n":"channel_id","t":"string","d":"渠道号"},{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"out_trade_no","t":"string","d":"商户订单号"},{"n":"risk_type","t":"string","d":"风险类型","e":["OTHER_RISK","INDUCE_PAYMENT","FRAUD","GAMBLING","CYBERSEX"]},{"n":"punish_type","t":"string","d":"处置手段","e":["OTHER_PUNISH","DISABLE_PAYMENT","SUSPEND_SETTLEMENT","DISABLE_WITHDRAW","REMOVE_MERCHANTS","ADD_MERCHANTS_BLACKLIST","REFUND","FREEZING_FUND_BY_TRANSACTION","FREEZING_FUND_BY_MERCHANTS","BLOCKED_USER"],"r":1},{"n":"additional_punish_type","t":"string","d":"处置手段补充"},{"n":"punish_description","t":"string","d":"处置手段描述"}]}],"options":"{\\n  json: {\\n    sp_mchid: '1900000109',\\n    acquiring_bank_id: '1356485',\\n    channel_id: '1900000108',\\n    sub_mchid: '1900009231',\\n    out_trade_no: '1217752501201407033233368018',\\n    risk_type: 'OTHER_RISK',\\n    punish_type: 'OTHER_PUNISH',\\n    additional_punish_type: 'SUSPEND_SETTLEMENT_NDAYS:10',\\n    complaints_information: '传入的自定义投诉信息',\\n  },\\n}","message":"POST\\n/v3/merchant-risk-manage/trade-risk-result\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"1900000109\\",\\"acquiring_bank_id\\":\\"1356485\\",\\"channel_id\\":\\"1900000108\\",\\"sub_mchid\\":\\"1900009231\\",\\"out_trade_no\\":\\"1217752501201407033233368018\\",\\"risk_type\\":\\"OTHER_RISK\\",\\"punish_type\\":\\"OTHER_PUNISH\\",\\"additional_punish_type\\":\\"SUSPEND_SETTLEMENT_NDAYS:10\\",\\"complaints_information\\":\\"传入的自定义投诉信息\\"}\\n"}]},"relativePath":"openapi/v3/merchant-risk-manage/trade-risk-result.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-risk-manage/trade-risk-result.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-risk-manage/trade-risk-result.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tradeRiskResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tradeRiskResult as default
};
