import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询保单授权信息","description":"查询保单授权信息 GET v3/inspolicymgr/deduct/authorizations/{out_insurance_no} 微信保单服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/inspolicymgr/deduct/authorizations/{out_insurance_no}","chain":".v3.inspolicymgr.deduct.authorizations._out_insurance_no_","area":"papay-insurance","sections":[{"verb":"get","title":"查询保单授权信息","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016617415"],"roles":["直连商户"],"tags":["微信保单服务"],"updated":"2026.01.14","flags":[],"request":[{"n":"out_insurance_no","t":"string","d":"商户保险编号","r":1}],"replies":[{"status":200,"rows":[{"n":"out_insurance_no","t":"string","d":"商户保险编号","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"plan_id","t":"string","d":"保险代扣模板ID","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1},{"n":"insurance_name","t":"string","d":"保险名称","r":1},{"n":"auth_state","t":"string","d":"授权状态","e":["AUTH_STATE_INIT","AUTH_STATE_PENDING","AUTH_STATE_GRANTED","AUTH_STATE_DENIED","AUTH_STATE_EXPIRED"],"r":1},{"n":"user_auth_time","t":"string","d":"用户授权时间"}]}],"options":"{\\n  out_insurance_no: 'Auisihsiahishishi4hihsid123418id',\\n}","message":"GET\\n/v3/inspolicymgr/deduct/authorizations/Auisihsiahishishi4hihsid123418id\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_insurance_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_insurance_no_ as default
};
