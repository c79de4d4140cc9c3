import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解除刷脸用户签约关系接口","description":"解除刷脸用户签约关系接口 POST v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract","chain":".v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract","area":"face-palm","sections":[{"verb":"post","title":"解除刷脸用户签约关系接口","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.11.14","flags":[],"request":[{"n":"organization_id","t":"string","d":"机构ID","r":1},{"n":"user_id","t":"string","r":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  organization_id: '1004',\\n  user_id: '123456',\\n}","message":"POST\\n/v3/offlinefacemch/organizations/1004/users/user-id/123456/terminate-contract\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminateContract = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminateContract as default
};
