import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"按日下载提现异常文件API","description":"按日下载提现异常文件API GET v3/merchant/fund/withdraw/bill-type/{bill_type} 收付通∙提现 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant/fund/withdraw/bill-type/{bill_type}","chain":".v3.merchant.fund.withdraw.billType._bill_type_","area":"ecommerce-funds","sections":[{"verb":"get","title":"按日下载提现异常文件API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476678","https://pay.weixin.qq.com/doc/v3/partner/4012720060","https://pay.weixin.qq.com/doc/v3/partner/4012719776","https://pay.weixin.qq.com/doc/v3/partner/4012715087"],"roles":["电商平台","服务商"],"tags":["收付通∙提现","运营工具∙用工卡"],"updated":"2020.11.30","flags":[],"request":[{"n":"bill_type","t":"string","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"bill_type","t":"string","d":"账单类型","e":["NO_SUCC"],"i":1},{"n":"bill_date","t":"string","d":"账单日期","r":1,"i":1},{"n":"tar_type","t":"string","d":"压缩类型","e":["GZIP"],"i":1}],"replies":[{"status":200,"rows":[{"n":"hash_type","t":"string","d":"哈希类型","e":["SHA1"],"r":1},{"n":"hash_value","t":"string","d":"哈希值","r":1},{"n":"download_url","t":"string","d":"账单下载地址","r":1}]}],"options":"{\\n  bill_type: 'BILL_TYPE',\\n  query: {\\n    bill_type: 'NO_SUCC',\\n    bill_date: '2019-06-11',\\n    tar_type: 'GZIP',\\n  },\\n}","message":"GET\\n/v3/merchant/fund/withdraw/bill-type/BILL_TYPE?bill_type=NO_SUCC&bill_date=2019-06-11&tar_type=GZIP\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant/fund/withdraw/bill-type/{bill_type}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant/fund/withdraw/bill-type/{bill_type}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant/fund/withdraw/bill-type/{bill_type}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _bill_type_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _bill_type_ as default
};
