import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询二级商户商家转账授权状态","description":"查询二级商户商家转账授权状态 GET v3/ecommerce/mch-transfer/authorizations/{sub_mchid} 收付通∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/mch-transfer/authorizations/{sub_mchid}","chain":".v3.ecommerce.mchTransfer.authorizations._sub_mchid_","area":"ecommerce-funds","sections":[{"verb":"get","title":"查询二级商户商家转账授权状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504209"],"roles":["服务商"],"tags":["收付通∙转账"],"updated":"2024.06.20","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"authorization_state","t":"string","d":"授权状态","r":1},{"n":"authorize_time","t":"string","d":"授权时间"}]}],"options":"{\\n  sub_mchid: '1900001109',\\n}","message":"GET\\n/v3/ecommerce/mch-transfer/authorizations/1900001109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _sub_mchid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _sub_mchid_ as default
};
