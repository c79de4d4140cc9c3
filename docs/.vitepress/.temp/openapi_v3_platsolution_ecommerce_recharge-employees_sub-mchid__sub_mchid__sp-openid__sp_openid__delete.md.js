import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"删除二级商户可扫码充值员工","description":"删除二级商户可扫码充值员工 POST v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete 收付通∙充值","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete","chain":".v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.spOpenid._sp_openid_.delete","area":"ecommerce-funds","sections":[{"verb":"post","title":"删除二级商户可扫码充值员工","official":["https://pay.weixin.qq.com/doc/v3/partner/4013521753"],"roles":["服务商"],"tags":["收付通∙充值"],"updated":"2025.07.29","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"sp_openid","t":"string","d":"员工OpenID","r":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"sp_openid","t":"string","d":"员工OpenID"},{"n":"state","t":"string","d":"员工状态","e":["EFFECTIVE","DELETED"]},{"n":"create_time","t":"string","d":"添加员工时间"},{"n":"update_time","t":"string","d":"最后更新时间"}]}],"options":"{\\n  sub_mchid: '1900000109',\\n  sp_openid: 'oLTPCuCsfN3ABBz50VUZBNlHDbUU',\\n}","message":"POST\\n/v3/platsolution/ecommerce/recharge-employees/sub-mchid/1900000109/sp-openid/oLTPCuCsfN3ABBz50VUZBNlHDbUU/delete\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _delete = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _delete as default
};
