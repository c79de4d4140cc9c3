import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"代扣协议ID查询签约API","description":"代扣协议ID查询签约API GET v3/global/papay/contracts/{contract_id} 跨境∙代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/papay/contracts/{contract_id}","chain":".v3.global.papay.contracts._contract_id_","area":"cross-border-papay","sections":[{"verb":"get","title":"代扣协议ID查询签约API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013015470"],"roles":["直连模式","机构模式"],"tags":["跨境∙代扣"],"updated":"2022.08.04","flags":[],"request":[{"n":"contract_id","t":"string","d":"委托代扣协议ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"机构APPID","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sp_appid","t":"string","d":"机构appid","i":1},{"n":"sp_mchid","t":"string","d":"机构商户号","i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"plan_id","t":"integer","d":"模板ID","i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号"},{"n":"appid","t":"string","d":"机构APPID"},{"n":"sp_mchid","t":"string","d":"机构商户号"},{"n":"sub_mchid","t":"string","d":"子商户号"},{"n":"sp_appid","t":"string","d":"机构appid"},{"n":"sub_appid","t":"string","d":"子商户应用ID"},{"n":"contract_id","t":"string","d":"委托代扣协议ID"},{"n":"plan_id","t":"integer","d":"模板ID"},{"n":"out_contract_code","t":"string","d":"商户侧签约协议号"},{"n":"user_display_name","t":"string","d":"用户账户展示名称"},{"n":"state","t":"string","d":"协议状态"},{"n":"signed_time","t":"string","d":"协议签署时间"},{"n":"terminated_time","t":"string","d":"协议签署时间"},{"n":"termination_mode","t":"string","d":"协议解约方式"},{"n":"termination_note","t":"string","d":"解约备注"},{"n":"openid","t":"string","d":"商户appid下的用户标识"}]}],"options":"{\\n  contract_id: '100005698',\\n  query: {\\n    appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1230000109',\\n    sp_appid: 'wx8888888888888888',\\n    sp_mchid: '3200000001',\\n    sub_appid: 'wxcbda96de0b165484',\\n    plan_id: 123,\\n  },\\n}","message":"GET\\n/v3/global/papay/contracts/100005698?appid=wxd678efh567hg6787&sub_mchid=1230000109&sp_appid=wx8888888888888888&sp_mchid=3200000001&sub_appid=wxcbda96de0b165484&plan_id=123\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/global/papay/contracts/{contract_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/papay/contracts/{contract_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/papay/contracts/{contract_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _contract_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _contract_id_ as default
};
