import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过用户标识查询签约API","description":"通过用户标识查询签约API GET v3/edu-papay/user/{openid}/contracts 教育续费通","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/edu-papay/user/{openid}/contracts","chain":".v3.eduPapay.user._openid_.contracts","area":"school","sections":[{"verb":"get","title":"通过用户标识查询签约API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012523265","https://pay.weixin.qq.com/doc/v3/partner/4012489548"],"roles":["直连商户","服务商"],"tags":["教育续费通"],"updated":"2023.07.21","flags":[],"request":[{"n":"openid","t":"string","d":"服务商APPID下的用户标识","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"服务商APPID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sub_appid","t":"string","d":"子商户APPID","i":1},{"n":"sub_openid","t":"string","d":"子商户APPID下的用户标识","i":1},{"n":"plan_id","t":"string","d":"签约模板号","r":1,"i":1},{"n":"contract_status","t":"string","d":"签约状态","e":["ADD","DELETE"],"i":1},{"n":"offset","t":"integer","d":"分页页码","i":1},{"n":"limit","t":"integer","d":"分页大小","i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"结果集","p":"对应TypeScript的array"},{"n":"sp_mchid","t":"string","d":"服务商商户号","i":1},{"n":"appid","t":"string","d":"服务商APPID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sub_appid","t":"string","d":"子商户APPID","i":1},{"n":"openid","t":"string","d":"服务商APPID下的用户标识","i":1},{"n":"sub_openid","t":"string","d":"子商户APPID下的用户标识","i":1},{"n":"plan_id","t":"string","d":"签约模板号","i":1},{"n":"contract_information","t":"object","d":"签约信息","i":1,"p":"对应TypeScript的object"},{"n":"contract_id","t":"string","d":"签约协议号","i":2},{"n":"contract_status","t":"string","d":"签约状态","i":2},{"n":"create_time","t":"string","d":"签约时间","i":2},{"n":"total_count","t":"integer","d":"总数量"},{"n":"offset","t":"integer","d":"分页页码"},{"n":"limit","t":"integer","d":"分页大小"}]}],"options":"{\\n  openid: 'oUpF8uMuAJOM2pxb1Q',\\n  query: {\\n    appid: 'wx8888888888888888',\\n    sub_mchid: '1900000109',\\n    sub_appid: 'wx8888888888888888',\\n    sub_openid: 'oUpF8uMuAJOM2pxb1Q',\\n    plan_id: '101164396123311331',\\n    contract_status: 'ADD',\\n    offset: 0,\\n    limit: 20,\\n  },\\n}","message":"GET\\n/v3/edu-papay/user/oUpF8uMuAJOM2pxb1Q/contracts?appid=wx8888888888888888&sub_mchid=1900000109&sub_appid=wx8888888888888888&sub_openid=oUpF8uMuAJOM2pxb1Q&plan_id=101164396123311331&contract_status=ADD&offset=0&limit=20\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/edu-papay/user/{openid}/contracts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/edu-papay/user/{openid}/contracts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/edu-papay/user/{openid}/contracts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const contracts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  contracts as default
};
