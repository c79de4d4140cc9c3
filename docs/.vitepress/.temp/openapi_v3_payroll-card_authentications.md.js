import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询核身记录API","description":"查询核身记录API GET v3/payroll-card/authentications 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payroll-card/authentications","chain":".v3.payrollCard.authentications","area":"payroll-card","sections":[{"verb":"get","title":"查询核身记录API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012461820"],"roles":["服务商"],"tags":["运营工具∙用工卡"],"updated":"2021.07.21","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"appid","t":"string","d":"应用ID","i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"authenticate_date","t":"string","d":"核身日期","r":1,"i":1},{"n":"authenticate_state","t":"string","d":"核身状态","i":1},{"n":"offset","t":"integer","d":"本次查询偏移量","i":1},{"n":"limit","t":"integer","d":"本次请求最大查询条数","i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"查询结果记录列表","p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"authenticate_scene","t":"string","d":"核身渠道","e":["FROM_MINI_APP","FROM_HARDWARE"],"r":1,"i":1},{"n":"authenticate_source","t":"string","d":"核身渠道标识","r":1,"i":1},{"n":"project_name","t":"string","d":"项目名称","r":1,"i":1},{"n":"employer_name","t":"string","d":"单位名称","r":1,"i":1},{"n":"authenticate_state","t":"string","d":"核身状态","e":["AUTHENTICATE_PROCESSING","AUTHENTICATE_SUCCESS","AUTHENTICATE_FAILED"],"r":1,"i":1},{"n":"authenticate_time","t":"string","d":"核身时间","r":1,"i":1},{"n":"authenticate_number","t":"string","d":"商家核身单号","r":1,"i":1},{"n":"authenticate_failed_reason","t":"string","d":"核身失败原因","i":1},{"n":"authenticate_type","t":"string","d":"核身类型","e":["CONTRACT","INSURANCE","NORMAL","SIGN_IN"],"i":1},{"n":"total_count","t":"integer","d":"总记录条数","r":1},{"n":"offset","t":"integer","d":"记录起始位置","r":1},{"n":"limit","t":"integer","d":"本次返回条数","r":1}]}],"options":"{\\n  query: {\\n    openid: 'onqOjjmo8wmTOOtSKwXtGjg9Gb58',\\n    appid: 'wxa1111111',\\n    sub_appid: 'wxa1111111',\\n    sub_mchid: '1111111',\\n    authenticate_date: '2020-12-25',\\n    authenticate_state: 'AUTHENTICATE_SUCCESS',\\n    offset: 0,\\n    limit: 10,\\n  },\\n}","message":"GET\\n/v3/payroll-card/authentications?openid=onqOjjmo8wmTOOtSKwXtGjg9Gb58&appid=wxa1111111&sub_appid=wxa1111111&sub_mchid=1111111&authenticate_date=2020-12-25&authenticate_state=AUTHENTICATE_SUCCESS&offset=0&limit=10\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payroll-card/authentications.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payroll-card/authentications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payroll-card/authentications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authentications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authentications as default
};
