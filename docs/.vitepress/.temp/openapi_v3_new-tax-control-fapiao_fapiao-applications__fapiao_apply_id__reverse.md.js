import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"冲红电子发票","description":"冲红电子发票 POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse","chain":".v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse","area":"fapiao","sections":[{"verb":"post","title":"冲红电子发票","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012538327","https://pay.weixin.qq.com/doc/v3/partner/4012474062","https://pay.weixin.qq.com/doc/v3/partner/4015792575"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2025.09.03","flags":[],"request":[{"n":"fapiao_apply_id","t":"string","d":"发票申请单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"reverse_reason","t":"string","d":"冲红原因","e":["ISSUE_ERROR","SALES_RETURN","SERVICE_SUSPENTION","SALES_DISCOUNT"],"r":1,"i":1},{"n":"fapiao_information","t":"object[]","d":"需要冲红的发票信息","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"fapiao_id","t":"string","d":"商户发票单号","r":1,"i":2},{"n":"fapiao_code","t":"string","d":"发票代码","i":2},{"n":"fapiao_number","t":"string","d":"发票号码","r":1,"i":2}],"replies":[{"status":202,"rows":[]}],"options":"{\\n  fapiao_apply_id: '4200000444201910177461284488',\\n  json: {\\n    sub_mchid: '1900000109',\\n    reverse_reason: 'ISSUE_ERROR',\\n    fapiao_information: [\\n      {\\n        fapiao_id: '20200701123456',\\n        fapiao_code: '044001911211',\\n        fapiao_number: '12897794',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/new-tax-control-fapiao/fapiao-applications/4200000444201910177461284488/reverse\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"reverse_reason\\":\\"ISSUE_ERROR\\",\\"fapiao_information\\":[{\\"fapiao_id\\":\\"20200701123456\\",\\"fapiao_code\\":\\"044001911211\\",\\"fapiao_number\\":\\"12897794\\"}]}\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reverse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reverse as default
};
