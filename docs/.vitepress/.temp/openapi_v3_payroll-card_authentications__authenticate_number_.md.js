import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取核身结果API","description":"获取核身结果API GET v3/payroll-card/authentications/{authenticate_number} 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payroll-card/authentications/{authenticate_number}","chain":".v3.payrollCard.authentications._authenticate_number_","area":"payroll-card","sections":[{"verb":"get","title":"获取核身结果API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012461785"],"roles":["服务商"],"tags":["运营工具∙用工卡"],"updated":"2021.07.21","flags":[],"request":[{"n":"authenticate_number","t":"string","d":"商家核身单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"authenticate_scene","t":"string","d":"核身渠道","r":1},{"n":"authenticate_source","t":"string","d":"核身渠道标识","r":1},{"n":"project_name","t":"string","d":"项目名称","r":1},{"n":"employer_name","t":"string","d":"单位名称","r":1},{"n":"authenticate_state","t":"string","d":"核身状态","e":["AUTHENTICATE_PROCESSING","AUTHENTICATE_SUCCESS","AUTHENTICATE_FAILED"],"r":1},{"n":"authenticate_time","t":"string","d":"核身时间","r":1},{"n":"authenticate_number","t":"string","d":"商家核身单号","r":1},{"n":"authenticate_failed_reason","t":"string","d":"核身失败原因"},{"n":"authenticate_type","t":"string","d":"核身类型","e":["NORMAL","SIGN_IN","INSURANCE","CONTRACT"]}]}],"options":"{\\n  authenticate_number: 'mcdhehfgisdhfjghed39384564i83',\\n  query: {\\n    sub_mchid: '1111111',\\n  },\\n}","message":"GET\\n/v3/payroll-card/authentications/mcdhehfgisdhfjghed39384564i83?sub_mchid=1111111\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payroll-card/authentications/{authenticate_number}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payroll-card/authentications/{authenticate_number}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payroll-card/authentications/{authenticate_number}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _authenticate_number_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _authenticate_number_ as default
};
