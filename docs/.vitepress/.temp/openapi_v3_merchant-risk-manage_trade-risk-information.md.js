import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询风险信息","description":"查询风险信息 GET v3/merchant-risk-manage/trade-risk-information 风险管理","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-risk-manage/trade-risk-information","chain":".v3.merchantRiskManage.tradeRiskInformation","area":"risk","sections":[{"verb":"get","title":"查询风险信息","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012526198","https://pay.weixin.qq.com/doc/v3/partner/4012467535"],"roles":["普通商户","服务商"],"tags":["风险管理"],"updated":"2023.06.07","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","i":1},{"n":"acquiring_bank_id","t":"string","d":"从业机构号","i":1},{"n":"channel_id","t":"string","d":"渠道号","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"complaints_information","t":"string","d":"投诉信息","i":1}],"replies":[{"status":200,"rows":[{"n":"risk_score","t":"number","d":"风险系数值","r":1},{"n":"risk_type","t":"string","d":"风险类型","e":["OTHER_RISK","INDUCE_PAYMENT","FRAUD","GAMBLING","CYBERSEX"]},{"n":"punish_type","t":"string","d":"处置手段","e":["OTHER_PUNISH","DISABLE_PAYMENT","SUSPEND_SETTLEMENT","DISABLE_WITHDRAW","REMOVE_MERCHANTS","ADD_MERCHANTS_BLACKLIST","REFUND","FREEZING_FUND_BY_TRANSACTION","FREEZING_FUND_BY_MERCHANTS","BLOCKED_USER"]},{"n":"punish_description","t":"string","d":"处置手段描述"}]}],"options":"{\\n  query: {\\n    sp_mchid: '1900000109',\\n    acquiring_bank_id: '1356485',\\n    channel_id: '1900000108',\\n    sub_mchid: '1900009231',\\n    out_trade_no: '1217752501201407033233368018',\\n    complaints_information: '传入的自定义投诉信息',\\n  },\\n}","message":"GET\\n/v3/merchant-risk-manage/trade-risk-information?sp_mchid=1900000109&acquiring_bank_id=1356485&channel_id=1900000108&sub_mchid=1900009231&out_trade_no=1217752501201407033233368018&complaints_information=%E4%BC%A0%E5%85%A5%E7%9A%84%E8%87%AA%E5%AE%9A%E4%B9%89%E6%8A%95%E8%AF%89%E4%BF%A1%E6%81%AF\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant-risk-manage/trade-risk-information.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-risk-manage/trade-risk-information.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-risk-manage/trade-risk-information.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tradeRiskInformation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tradeRiskInformation as default
};
