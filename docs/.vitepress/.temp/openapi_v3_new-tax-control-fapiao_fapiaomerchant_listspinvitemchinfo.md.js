import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取邀请开通的商户信息","description":"获取邀请开通的商户信息 GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo","chain":".v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo","area":"fapiao","sections":[{"verb":"get","title":"获取邀请开通的商户信息","official":["https://pay.weixin.qq.com/doc/v3/partner/4015941524"],"roles":["服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2025.09.03","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"query_time_start","t":"string","d":"查询时间起","r":1,"i":1},{"n":"query_time_end","t":"string","d":"查询时间止","r":1,"i":1},{"n":"offset","t":"integer","d":"本次查询的起始位置","r":1,"i":1},{"n":"limit","t":"integer","d":"本次查询的最大数量","r":1,"i":1},{"n":"invite_code","t":"string","d":"服务商邀请code","i":1},{"n":"mch_invite_status","t":"string","d":"商户邀请状态","e":["MCH_INVITE_SUCC","MCH_INVITE_FAILED"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"总数","r":1},{"n":"offset","t":"integer","d":"本次查询的起始位置","r":1},{"n":"limit","t":"integer","d":"本次查询的最大数量","r":1},{"n":"links","t":"object","d":"相关链接","p":"对应TypeScript的object"},{"n":"next","t":"string","d":"下一页链接","i":1},{"n":"prev","t":"string","d":"上一页链接","i":1},{"n":"self","t":"string","d":"当前链接","i":1},{"n":"mch_invite_result_list","t":"object[]","d":"邀请的商户结果","p":"对应TypeScript的array"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"mch_invite_status","t":"string","d":"商户邀请的状态","e":["MCH_INVITE_SUCC","MCH_INVITE_FAILED"],"r":1,"i":1},{"n":"ep_name","t":"string","d":"商户名称","r":1,"i":1},{"n":"tax_id","t":"string","d":"商户税号","r":1,"i":1},{"n":"invite_code","t":"string","d":"服务商邀请code","r":1,"i":1},{"n":"operate_time","t":"string","d":"商户操作时间","r":1,"i":1},{"n":"invite_failed_code","t":"string","d":"商户邀请失败错误码","e":["UNKNOWN_TAX_INFO","INVALID_COMPANY_INFO","NOT_MEET_ACCESS_CONDITION","NOT_IN_PILOT_SCOPE","MISSING_TAX_AUTHORITY_CODE","MERCHANT_INFO_NOT_SET","UNKNOWN_ERROR"],"i":1},{"n":"invite_failed_reason","t":"string","d":"商户邀请失败的原因","i":1}]}],"options":"{\\n  query: {\\n    query_time_start: '2020-07-01T12:00:00+08:00',\\n    query_time_end: '2020-07-02T12:00:00+08:00',\\n    offset: 10,\\n    limit: 1,\\n    invite_code: 'code_20200101_123',\\n    mch_invite_status: 'MCH_INVITE_SUCC',\\n  },\\n}","message":"GET\\n/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo?query_time_start=2020-07-01T12%3A00%3A00%2B08%3A00&query_time_end=2020-07-02T12%3A00%3A00%2B08%3A00&offset=10&limit=1&invite_code=code_20200101_123&mch_invite_status=MCH_INVITE_SUCC\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listspinvitemchinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listspinvitemchinfo as default
};
