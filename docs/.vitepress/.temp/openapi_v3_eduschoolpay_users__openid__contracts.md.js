import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户签约列表API","description":"查询用户签约列表API GET v3/eduschoolpay/users/{openid}/contracts 校园轻松付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/eduschoolpay/users/{openid}/contracts","chain":".v3.eduschoolpay.users._openid_.contracts","area":"school","sections":[{"verb":"get","title":"查询用户签约列表API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012468993"],"roles":["服务商"],"tags":["校园轻松付"],"updated":"2020.08.27","flags":[],"request":[{"n":"openid","t":"string","d":"商户appid下的用户标识","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"plan_id","t":"string","d":"签约模板号","r":1,"i":1},{"n":"contract_status","t":"string","d":"签约状态","r":1,"i":1},{"n":"offset","t":"integer","d":"分页页码","i":1},{"n":"limit","t":"integer","d":"分页大小","i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"查询结果列表","p":"对应TypeScript的array"},{"n":"contract_id","t":"string","d":"签约协议号","r":1,"i":1},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"appid","t":"string","d":"商户appid","r":1,"i":1},{"n":"openid","t":"string","d":"商户appid下的用户标识","r":1,"i":1},{"n":"plan_id","t":"string","d":"签约模板号","r":1,"i":1},{"n":"contract_status","t":"string","d":"签约状态","r":1,"i":1},{"n":"create_time","t":"string","d":"签约时间","r":1,"i":1},{"n":"out_contract_code","t":"string","d":"外部签约号","r":1,"i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","r":1},{"n":"limit","t":"integer","d":"最大资源条数","r":1},{"n":"total_count","t":"integer","d":"资源总条数","r":1},{"n":"links","t":"object","d":"相关链接","r":1,"p":"对应TypeScript的object"},{"n":"next","t":"string","d":"下一页链接","i":1},{"n":"prev","t":"string","d":"上一页链接","i":1},{"n":"self","t":"string","d":"当前链接","r":1,"i":1}]}],"options":"{\\n  openid: 'oUpF8uMuAJOM2pxb1Q',\\n  query: {\\n    plan_id: '101164396123311331',\\n    contract_status: 'ADD',\\n    offset: 0,\\n    limit: 20,\\n  },\\n}","message":"GET\\n/v3/eduschoolpay/users/oUpF8uMuAJOM2pxb1Q/contracts?plan_id=101164396123311331&contract_status=ADD&offset=0&limit=20\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/eduschoolpay/users/{openid}/contracts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/eduschoolpay/users/{openid}/contracts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/eduschoolpay/users/{openid}/contracts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const contracts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  contracts as default
};
