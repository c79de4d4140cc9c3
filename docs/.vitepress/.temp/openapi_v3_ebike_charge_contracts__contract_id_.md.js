import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过签约号查询用户状态API","description":"通过签约号查询用户状态API GET v3/ebike/charge/contracts/{contract_id} 电动自行车行业代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ebike/charge/contracts/{contract_id}","chain":".v3.ebike.charge.contracts._contract_id_","area":"vehicle","sections":[{"verb":"get","title":"通过签约号查询用户状态API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml"],"roles":["直连商户","服务商"],"tags":["电动自行车行业代扣"],"updated":"2019.12.16","flags":["deprecated"],"request":[{"n":"contract_id","t":"string","d":"充电授权扣费协议号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"服务商商户号","r":1},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"sub_mchid","t":"string","d":"特约商户号"},{"n":"contract_id","t":"string","d":"充电授权扣费协议号"},{"n":"contract_state","t":"string","d":"协议状态","r":1}]}],"options":"{\\n  contract_id: 'aAfixCs13LsdKPpfZfDkk2189ssXjfx',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/ebike/charge/contracts/aAfixCs13LsdKPpfZfDkk2189ssXjfx?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ebike/charge/contracts/{contract_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ebike/charge/contracts/{contract_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ebike/charge/contracts/{contract_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _contract_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _contract_id_ as default
};
