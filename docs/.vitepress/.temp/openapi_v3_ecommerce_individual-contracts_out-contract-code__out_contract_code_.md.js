import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"根据业务申请单号查签约信息","description":"根据业务申请单号查签约信息 GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code} 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}","chain":".v3.ecommerce.individualContracts.outContractCode._out_contract_code_","area":"ecommerce-pay","sections":[{"verb":"get","title":"根据业务申请单号查签约信息","official":["https://pay.weixin.qq.com/doc/v3/partner/4015851492"],"roles":["电商平台"],"tags":["收付通∙个人收款"],"updated":"2026.04.24","flags":[],"request":[{"n":"out_contract_code","t":"string","d":"业务申请单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"签约和付款的微信小程序AppID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"individual_auth_id","t":"string","d":"授权ID"},{"n":"signed_time","t":"string","d":"签约时间","r":1},{"n":"auth_state","t":"string","d":"授权状态","e":["AUTHORIZED","UNAUTHORIZED"],"r":1},{"n":"individual_openid","t":"string","d":"用户OpenID"},{"n":"real_name_auth_result","t":"object","d":"实名授权结果","p":"对应TypeScript的object"},{"n":"scope","t":"string","d":"应用授权作用域","e":["pay_realname"],"r":1,"i":1},{"n":"access_token","t":"string","d":"访问令牌","r":1,"i":1},{"n":"access_token_expire_time","t":"string","d":"访问令牌过期时间","r":1,"i":1}]}],"options":"{\\n  out_contract_code: 'APPLYMENT_00000000001',\\n  query: {\\n    appid: 'wxd678efh567h23787',\\n  },\\n}","message":"GET\\n/v3/ecommerce/individual-contracts/out-contract-code/APPLYMENT_00000000001?appid=wxd678efh567h23787\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_contract_code_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_contract_code_ as default
};
