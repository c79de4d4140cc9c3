import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请分账账单","description":"申请分账账单 GET v3/profitsharing/bills 资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/profitsharing/bills","chain":".v3.profitsharing.bills","area":"profitsharing","sections":[{"verb":"get","title":"申请分账账单","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012529628","https://pay.weixin.qq.com/doc/v3/partner/4012761131","https://pay.weixin.qq.com/doc/v3/partner/4012761140","https://pay.weixin.qq.com/doc/v3/partner/4012715572"],"roles":["直连商户","电商平台","服务商"],"tags":["资金应用∙分账"],"updated":"2025.09.29","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","i":1},{"n":"bill_date","t":"string","d":"账单日期","r":1,"i":1},{"n":"tar_type","t":"string","d":"压缩类型","e":["GZIP"],"i":1}],"replies":[{"status":200,"rows":[{"n":"download_url","t":"string","d":"下载地址","r":1},{"n":"hash_type","t":"string","d":"哈希类型","e":["SHA1"],"r":1},{"n":"hash_value","t":"string","d":"哈希值","r":1}]}],"options":"{\\n  query: {\\n    sub_mchid: '1900000109',\\n    bill_date: '2019-06-11',\\n    tar_type: 'GZIP',\\n  },\\n}","message":"GET\\n/v3/profitsharing/bills?sub_mchid=1900000109&bill_date=2019-06-11&tar_type=GZIP\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/profitsharing/bills.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/profitsharing/bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/profitsharing/bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bills as default
};
