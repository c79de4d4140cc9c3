import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"提交保单授权信息","description":"提交保单授权信息 POST v3/inspolicymgr/deduct/authorizations 微信保单服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/inspolicymgr/deduct/authorizations","chain":".v3.inspolicymgr.deduct.authorizations","area":"papay-insurance","sections":[{"verb":"post","title":"提交保单授权信息","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016617408"],"roles":["直连商户"],"tags":["微信保单服务"],"updated":"2026.01.14","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_insurance_no","t":"string","d":"商户保险编号","r":1,"i":1},{"n":"appid","t":"string","d":"商户APPID","r":1,"i":1},{"n":"plan_id","t":"string","d":"保险代扣模板ID","r":1,"i":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1,"i":1},{"n":"insurance_name","t":"string","d":"保险名称","r":1,"i":1},{"n":"payee_mchid","t":"string","d":"收款方商户号","i":1},{"n":"payee_appid","t":"string","d":"收款方公众账号ID","i":1}],"replies":[{"status":200,"rows":[{"n":"out_insurance_no","t":"string","d":"商户保险编号","r":1},{"n":"appid","t":"string","d":"商户APPID"},{"n":"plan_id","t":"string","d":"保险代扣模板ID","r":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1},{"n":"insurance_name","t":"string","d":"保险名称","r":1},{"n":"auth_state","t":"string","d":"授权状态","e":["AUTH_STATE_INIT","AUTH_STATE_PENDING","AUTH_STATE_GRANTED","AUTH_STATE_DENIED","AUTH_STATE_EXPIRED"],"r":1},{"n":"user_auth_time","t":"string","d":"用户授权时间"}]}],"options":"{\\n  json: {\\n    out_insurance_no: 'Auisihsiahishishi4hihsid123418id',\\n    appid: 'wxd678efh567hg6787',\\n    plan_id: '12535',\\n    out_contract_code: 'wxwtdk20200910100000',\\n    insurance_name: 'INSURANCE_NAME',\\n    payee_mchid: '1900000109',\\n    payee_appid: 'wx7f3f0032b6e6f0cc',\\n  },\\n}","message":"POST\\n/v3/inspolicymgr/deduct/authorizations\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_insurance_no\\":\\"Auisihsiahishishi4hihsid123418id\\",\\"appid\\":\\"wxd678efh567hg6787\\",\\"plan_id\\":\\"12535\\",\\"out_contract_code\\":\\"wxwtdk20200910100000\\",\\"insurance_name\\":\\"INSURANCE_NAME\\",\\"payee_mchid\\":\\"1900000109\\",\\"payee_appid\\":\\"wx7f3f0032b6e6f0cc\\"}\\n"}]},"relativePath":"openapi/v3/inspolicymgr/deduct/authorizations.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/inspolicymgr/deduct/authorizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/inspolicymgr/deduct/authorizations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authorizations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authorizations as default
};
