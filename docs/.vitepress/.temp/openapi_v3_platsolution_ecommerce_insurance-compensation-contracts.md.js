import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"开通保险理赔功能","description":"开通保险理赔功能 POST v3/platsolution/ecommerce/insurance-compensation-contracts 收付通∙赔付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/insurance-compensation-contracts","chain":".v3.platsolution.ecommerce.insuranceCompensationContracts","area":"ecommerce-compensation","sections":[{"verb":"post","title":"开通保险理赔功能","official":["https://pay.weixin.qq.com/doc/v3/partner/4012781476"],"roles":["服务商"],"tags":["收付通∙赔付"],"updated":"2024.08.30","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_apply_no","t":"string","d":"商户申请单号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"agreement_list","t":"object[]","d":"签约协议列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"agreement_code","t":"string","d":"协议编号","r":1,"i":2},{"n":"agreement_version","t":"string","d":"协议版本号","r":1,"i":2},{"n":"sign_organization","t":"string","d":"签约主体","r":1,"i":2},{"n":"sign_time","t":"string","d":"签约时间","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"opened","t":"boolean","d":"是否开通成功","r":1},{"n":"success_time","t":"string","d":"成功时间"}]}],"options":"{\\n  json: {\\n    out_apply_no: 'No123456',\\n    sub_mchid: '1900000109',\\n    agreement_list: [\\n      {\\n        agreement_code: '1',\\n        agreement_version: '20230101',\\n        sign_organization: '传入的自定义签约主体',\\n        sign_time: '2015-05-20T13:29:35.120+08:00',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/platsolution/ecommerce/insurance-compensation-contracts\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_apply_no\\":\\"No123456\\",\\"sub_mchid\\":\\"1900000109\\",\\"agreement_list\\":[{\\"agreement_code\\":\\"1\\",\\"agreement_version\\":\\"20230101\\",\\"sign_organization\\":\\"传入的自定义签约主体\\",\\"sign_time\\":\\"2015-05-20T13:29:35.120+08:00\\"}]}\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/insurance-compensation-contracts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/insurance-compensation-contracts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/insurance-compensation-contracts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const insuranceCompensationContracts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  insuranceCompensationContracts as default
};
