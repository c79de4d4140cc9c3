import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询个人收款方授权结果","description":"查询个人收款方授权结果 GET v3/ecommerce/individual-contracts/{openid} 收付通∙个人收款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/individual-contracts/{openid}","chain":".v3.ecommerce.individualContracts._openid_","area":"ecommerce-pay","sections":[{"verb":"get","title":"查询个人收款方授权结果","official":["https://pay.weixin.qq.com/doc/v3/partner/4012739528"],"roles":["电商平台"],"tags":["收付通∙个人收款"],"updated":"2024.10.22","flags":[],"request":[{"n":"openid","t":"string","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"签约和付款的微信小程序AppID","r":1,"i":1},{"n":"permission_type","t":"string","d":"权限类型","e":["INDIVIDUAL_PAYEE"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"individual_auth_id","t":"string","d":"授权ID","r":1},{"n":"operation_time","t":"string","d":"操作时间","r":1},{"n":"auth_state","t":"string","d":"授权状态","e":["AUTHORIZED","UNAUTHORIZED"],"r":1}]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  query: {\\n    appid: 'wxd678efh567h23787',\\n    permission_type: 'INDIVIDUAL_PAYEE',\\n  },\\n}","message":"GET\\n/v3/ecommerce/individual-contracts/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?appid=wxd678efh567h23787&permission_type=INDIVIDUAL_PAYEE\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/individual-contracts/{openid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/individual-contracts/{openid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/individual-contracts/{openid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _openid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _openid_ as default
};
