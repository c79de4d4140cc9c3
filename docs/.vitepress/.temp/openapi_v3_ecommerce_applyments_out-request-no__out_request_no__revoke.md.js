import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销申请单-使用业务申请编号","description":"撤销申请单-使用业务申请编号 POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke 收付通∙进件","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke","chain":".v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke","area":"ecommerce-applyment","sections":[{"verb":"post","title":"撤销申请单-使用业务申请编号","official":["https://pay.weixin.qq.com/doc/v3/partner/4015616721"],"roles":["电商平台","服务商"],"tags":["收付通∙进件"],"updated":"2025.07.22","flags":[],"request":[{"n":"out_request_no","t":"string","d":"业务申请编号","r":1}],"replies":[{"status":200,"rows":[{"n":"applyment_id","t":"integer","d":"微信支付申请单号","r":1},{"n":"out_request_no","t":"string","d":"业务申请编号","r":1}]}],"options":"{\\n  out_request_no: 'APPLYMENT_00000000001',\\n}","message":"POST\\n/v3/ecommerce/applyments/out-request-no/APPLYMENT_00000000001/revoke\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const revoke = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  revoke as default
};
