import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取用户信息（跳转型激活）API","description":"获取用户信息（跳转型激活）API GET v3/marketing/membercard-open/activate-informations/{activate_ticket} 会员卡∙运营投放","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/activate-informations/{activate_ticket}","chain":".v3.marketing.membercardOpen.activateInformations._activate_ticket_","area":"member-card","sections":[{"verb":"get","title":"获取用户信息（跳转型激活）API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012550779","https://pay.weixin.qq.com/doc/v3/partner/4012727881"],"roles":["直连商户","服务商"],"tags":["会员卡∙运营投放"],"updated":"2020.07.15","flags":[],"request":[{"n":"activate_ticket","t":"string","d":"激活ticket","r":1}],"replies":[{"status":200,"rows":[{"n":"nickname","t":"string","d":"微信昵称"},{"n":"head_image_url","t":"string","d":"微信头像url"},{"n":"user_information","t":"object","d":"用户开卡时填写的个人信息","p":"对应TypeScript的object"},{"n":"common_field_list","t":"object[]","d":"平台提供的通用开卡信息字段","i":1,"p":"对应TypeScript的array"},{"n":"name","t":"string","d":"平台提供的通用开卡信息字段","e":["USER_FORM_FLAG_MOBILE","USER_FORM_FLAG_SEX","USER_FORM_FLAG_NAME","USER_FORM_FLAG_BIRTHDAY","USER_FORM_FLAG_ADDRESS","USER_FORM_FLAG_EMAIL","USER_FORM_FLAG_CITY"],"i":2},{"n":"value","t":"string","d":"用户开卡时填写的个人信息","i":2},{"n":"custom_field_list","t":"object[]","d":"商户自定义的开卡信息字段","i":1,"p":"对应TypeScript的array"},{"n":"name","t":"string","d":"字段名称","i":2},{"n":"value","t":"string","d":"字段值","i":2},{"n":"value_list","t":"string[]","d":"字段值","i":2}]}],"options":"{\\n  activate_ticket: 'abcdefg',\\n}","message":"GET\\n/v3/marketing/membercard-open/activate-informations/abcdefg\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/activate-informations/{activate_ticket}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/activate-informations/{activate_ticket}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/activate-informations/{activate_ticket}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _activate_ticket_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _activate_ticket_ as default
};
