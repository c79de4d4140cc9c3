import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请资金账单API","description":"申请资金账单API GET v3/bill/fundflowbill 基础支付∙账单 收付通∙账单","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/bill/fundflowbill","chain":".v3.bill.fundflowbill","area":"refund-bill","sections":[{"verb":"get","title":"申请资金账单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012791867","https://pay.weixin.qq.com/doc/v3/merchant/4013070400","https://pay.weixin.qq.com/doc/v3/merchant/4012810609","https://pay.weixin.qq.com/doc/v3/merchant/4012791888","https://pay.weixin.qq.com/doc/v3/merchant/4012791908","https://pay.weixin.qq.com/doc/v3/merchant/4012556748","https://pay.weixin.qq.com/doc/v3/merchant/4013421185","https://pay.weixin.qq.com/doc/v3/merchant/4013421284","https://pay.weixin.qq.com/doc/v3/merchant/4013421365","https://pay.weixin.qq.com/doc/v3/merchant/4013421456","https://pay.weixin.qq.com/doc/v3/merchant/4013071235","https://pay.weixin.qq.com/doc/v3/merchant/4012551886","https://pay.weixin.qq.com/doc/v3/partner/4012739125","https://pay.weixin.qq.com/doc/v3/partner/4013080243","https://pay.weixin.qq.com/doc/v3/partner/4012759690","https://pay.weixin.qq.com/doc/v3/partner/4012759741","https://pay.weixin.qq.com/doc/v3/partner/4012760136","https://pay.weixin.qq.com/doc/v3/partner/4012760229","https://pay.weixin.qq.com/doc/v3/partner/4013462134","https://pay.weixin.qq.com/doc/v3/partner/4013462202","https://pay.weixin.qq.com/doc/v3/partner/4013462358","https://pay.weixin.qq.com/doc/v3/partner/4013462607","https://pay.weixin.qq.com/doc/v3/partner/4013080596","https://pay.weixin.qq.com/doc/v3/partner/4012709668","https://pay.weixin.qq.com/doc/v3/partner/4012760535","https://pay.weixin.qq.com/doc/v3/partner/4012886292","https://pay.weixin.qq.com/doc/v3/partner/4012760672"],"roles":["电商平台","服务商","直连商户"],"tags":["基础支付∙账单","收付通∙账单"],"updated":"2024.07.29","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"bill_date","t":"string","d":"账单日期","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"二级商户号","i":1},{"n":"account_type","t":"string","d":"资金账户类型","e":["BASIC","OPERATION","FEES"],"i":1},{"n":"tar_type","t":"string","d":"压缩类型","e":["GZIP"],"i":1}],"replies":[{"status":200,"rows":[{"n":"hash_type","t":"string","d":"哈希类型","r":1},{"n":"hash_value","t":"string","d":"哈希值","r":1},{"n":"download_url","t":"string","d":"账单下载地址","r":1}]}],"options":"{\\n  query: {\\n    bill_date: '2019-06-11',\\n    sub_mchid: '1900000109',\\n    account_type: 'BASIC',\\n    tar_type: 'GZIP',\\n  },\\n}","message":"GET\\n/v3/bill/fundflowbill?bill_date=2019-06-11&sub_mchid=1900000109&account_type=BASIC&tar_type=GZIP\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/bill/fundflowbill.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/bill/fundflowbill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/bill/fundflowbill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fundflowbill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fundflowbill as default
};
