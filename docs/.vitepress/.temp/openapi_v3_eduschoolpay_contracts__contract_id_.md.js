import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过协议号查询签约API","description":"通过协议号查询签约API GET v3/eduschoolpay/contracts/{contract_id} 校园轻松付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/eduschoolpay/contracts/{contract_id}","chain":".v3.eduschoolpay.contracts._contract_id_","area":"school","sections":[{"verb":"get","title":"通过协议号查询签约API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012468959"],"roles":["服务商"],"tags":["校园轻松付"],"updated":"2020.08.20","flags":[],"request":[{"n":"contract_id","t":"string","d":"签约协议号","r":1}],"replies":[{"status":200,"rows":[{"n":"contract_id","t":"string","d":"签约协议号","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"appid","t":"string","d":"商户appid","r":1},{"n":"openid","t":"string","d":"商户appid下的用户标识","r":1},{"n":"plan_id","t":"string","d":"签约模板号","r":1},{"n":"contract_status","t":"string","d":"签约状态","r":1},{"n":"create_time","t":"string","d":"签约时间","r":1},{"n":"out_contract_code","t":"string","d":"外部签约号","r":1}]}],"options":"{\\n  contract_id: '2045011120563805041758214605',\\n}","message":"GET\\n/v3/eduschoolpay/contracts/2045011120563805041758214605\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/eduschoolpay/contracts/{contract_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/eduschoolpay/contracts/{contract_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/eduschoolpay/contracts/{contract_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _contract_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _contract_id_ as default
};
