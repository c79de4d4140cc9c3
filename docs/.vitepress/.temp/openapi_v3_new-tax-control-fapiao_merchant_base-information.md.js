import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取商户开票基础信息","description":"获取商户开票基础信息 GET v3/new-tax-control-fapiao/merchant/base-information 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/merchant/base-information","chain":".v3.newTaxControlFapiao.merchant.baseInformation","area":"fapiao","sections":[{"verb":"get","title":"获取商户开票基础信息","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012538180","https://pay.weixin.qq.com/doc/v3/partner/4012474053"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2021.11.22","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"seller_information","t":"object","d":"销售方信息","r":1,"p":"对应TypeScript的object"},{"n":"name","t":"string","d":"名称","r":1,"i":1},{"n":"taxpayer_id","t":"string","d":"纳税人识别号","r":1,"i":1},{"n":"address","t":"string","d":"地址","r":1,"i":1},{"n":"telephone","t":"string","d":"电话","i":1},{"n":"bank_name","t":"string","d":"开户银行","i":1},{"n":"bank_account","t":"string","d":"银行账号","i":1},{"n":"extra_information","t":"object","d":"附加信息","r":1,"p":"对应TypeScript的object"},{"n":"payee","t":"string","d":"收款人","i":1},{"n":"reviewer","t":"string","d":"复核人","i":1},{"n":"drawer","t":"string","d":"开票人","r":1,"i":1}]}],"options":"{\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/new-tax-control-fapiao/merchant/base-information?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/merchant/base-information.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/merchant/base-information.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/merchant/base-information.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const baseInformation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  baseInformation as default
};
