import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"提交商户简称变更申请单","description":"提交商户简称变更申请单 POST v3/mchalterapply/merchantnamealterapplyment 修改商家简称","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/mchalterapply/merchantnamealterapplyment","chain":".v3.mchalterapply.merchantnamealterapplyment","area":"applyment","sections":[{"verb":"post","title":"提交商户简称变更申请单","official":["https://pay.weixin.qq.com/doc/v3/partner/4016166071"],"roles":["电商平台","服务商"],"tags":["修改商家简称"],"updated":"2025.09.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"out_request_no","t":"string","d":"业务申请编号","r":1,"i":1},{"n":"merchant_shortname","t":"string","d":"商户简称","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"apply_id","t":"string","d":"申请单号"}]}],"options":"{\\n  json: {\\n    sub_mchid: '2492185251',\\n    out_request_no: '1900013511_10000',\\n    merchant_shortname: 'Merchantshortname',\\n  },\\n}","message":"POST\\n/v3/mchalterapply/merchantnamealterapplyment\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"2492185251\\",\\"out_request_no\\":\\"1900013511_10000\\",\\"merchant_shortname\\":\\"Merchantshortname\\"}\\n"}]},"relativePath":"openapi/v3/mchalterapply/merchantnamealterapplyment.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/mchalterapply/merchantnamealterapplyment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/mchalterapply/merchantnamealterapplyment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchantnamealterapplyment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchantnamealterapplyment as default
};
