import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请二级商户商家转账授权","description":"申请二级商户商家转账授权 POST v3/ecommerce/mch-transfer/authorizations 收付通∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/mch-transfer/authorizations","chain":".v3.ecommerce.mchTransfer.authorizations","area":"ecommerce-funds","sections":[{"verb":"post","title":"申请二级商户商家转账授权","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504208"],"roles":["服务商"],"tags":["收付通∙转账"],"updated":"2024.06.20","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"agreement_list","t":"object[]","d":"签约协议列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"agreement_code","t":"string","d":"协议编号","r":1,"i":2},{"n":"agreement_version","t":"string","d":"协议版本号","r":1,"i":2},{"n":"sign_organization","t":"string","d":"签约主体","r":1,"i":2},{"n":"sign_time","t":"string","d":"签约时间","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"authorization_state","t":"string","d":"授权状态","r":1},{"n":"accept_time","t":"string","d":"授权申请受理时间","r":1},{"n":"authorize_time","t":"string","d":"授权时间"}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900001109',\\n    agreement_list: [\\n      {\\n        agreement_code: '1',\\n        agreement_version: '20230101',\\n        sign_organization: '传入的自定义签约主体',\\n        sign_time: '2015-05-20T13:29:35.120+08:00',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/ecommerce/mch-transfer/authorizations\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900001109\\",\\"agreement_list\\":[{\\"agreement_code\\":\\"1\\",\\"agreement_version\\":\\"20230101\\",\\"sign_organization\\":\\"传入的自定义签约主体\\",\\"sign_time\\":\\"2015-05-20T13:29:35.120+08:00\\"}]}\\n"}]},"relativePath":"openapi/v3/ecommerce/mch-transfer/authorizations.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/mch-transfer/authorizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/mch-transfer/authorizations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const authorizations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  authorizations as default
};
