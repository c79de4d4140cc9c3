import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询保险理赔功能开通状态","description":"查询保险理赔功能开通状态 POST v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened 收付通∙赔付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened","chain":".v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened","area":"ecommerce-compensation","sections":[{"verb":"post","title":"查询保险理赔功能开通状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4012781480"],"roles":["服务商"],"tags":["收付通∙赔付"],"updated":"2024.08.30","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"opened","t":"boolean","d":"是否开通成功","r":1},{"n":"success_time","t":"string","d":"成功时间"}]}],"options":"{\\n  sub_mchid: '1900000109',\\n}","message":"POST\\n/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/1900000109/check-opened\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const checkOpened = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  checkOpened as default
};
