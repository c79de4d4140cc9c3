import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过用户标识查询用户状态API","description":"通过用户标识查询用户状态API GET v3/ebike/charge/users/{openid}/contract 电动自行车行业代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ebike/charge/users/{openid}/contract","chain":".v3.ebike.charge.users._openid_.contract","area":"vehicle","sections":[{"verb":"get","title":"通过用户标识查询用户状态API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml"],"roles":["直连商户","服务商"],"tags":["电动自行车行业代扣"],"updated":"2019.12.16","flags":["deprecated"],"request":[{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1},{"n":"trade_scene","t":"string","d":"交易场景","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"服务商商户号","r":1},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"sub_mchid","t":"string","d":"特约商户号"},{"n":"contract_id","t":"string","d":"充电授权扣费协议号"},{"n":"contract_state","t":"string","d":"协议状态","r":1}]}],"options":"{\\n  openid: 'onqOjjmM1tad-3ROpncN-yUfa6ua',\\n  query: {\\n    sub_mchid: '1900000109',\\n    trade_scene: 'CHARGE',\\n  },\\n}","message":"GET\\n/v3/ebike/charge/users/onqOjjmM1tad-3ROpncN-yUfa6ua/contract?sub_mchid=1900000109&trade_scene=CHARGE\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ebike/charge/users/{openid}/contract.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ebike/charge/users/{openid}/contract.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ebike/charge/users/{openid}/contract.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const contract = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  contract as default
};
