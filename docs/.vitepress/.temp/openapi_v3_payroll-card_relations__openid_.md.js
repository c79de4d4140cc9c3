import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询微工卡授权关系API","description":"查询微工卡授权关系API GET v3/payroll-card/relations/{openid} 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payroll-card/relations/{openid}","chain":".v3.payrollCard.relations._openid_","area":"payroll-card","sections":[{"verb":"get","title":"查询微工卡授权关系API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012461728"],"roles":["服务商"],"tags":["运营工具∙用工卡"],"updated":"2021.07.21","flags":[],"request":[{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1,"i":1},{"n":"appid","t":"string","d":"应用ID","i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1}],"replies":[{"status":200,"rows":[{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"authorize_state","t":"string","d":"授权状态","e":["UNAUTHORIZED","AUTHORIZED","DEAUTHORIZED"],"r":1},{"n":"authorize_time","t":"string","d":"授权时间"},{"n":"deauthorize_time","t":"string","d":"取消授权时间"},{"n":"register_state","t":"string","d":"开通状态","e":["UNREGISTERED","UNDEFINED","REGISTERED","CLOSED"]},{"n":"register_time","t":"string","d":"开通时间"},{"n":"close_time","t":"string","d":"关闭时间"}]}],"options":"{\\n  openid: '9x111111',\\n  query: {\\n    sub_mchid: '1111111',\\n    appid: 'wxa1111111',\\n    sub_appid: 'wxa1111111',\\n  },\\n}","message":"GET\\n/v3/payroll-card/relations/9x111111?sub_mchid=1111111&appid=wxa1111111&sub_appid=wxa1111111\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payroll-card/relations/{openid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payroll-card/relations/{openid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payroll-card/relations/{openid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _openid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _openid_ as default
};
