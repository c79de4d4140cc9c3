import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请交易账单API","description":"申请交易账单API GET v3/bill/tradebill 基础支付∙账单 收付通∙账单","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/bill/tradebill","chain":".v3.bill.tradebill","area":"refund-bill","sections":[{"verb":"get","title":"申请交易账单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012791866","https://pay.weixin.qq.com/doc/v3/merchant/4013070395","https://pay.weixin.qq.com/doc/v3/merchant/4012810606","https://pay.weixin.qq.com/doc/v3/merchant/4012791887","https://pay.weixin.qq.com/doc/v3/merchant/4012791907","https://pay.weixin.qq.com/doc/v3/merchant/4012556692","https://pay.weixin.qq.com/doc/v3/merchant/4013421176","https://pay.weixin.qq.com/doc/v3/merchant/4013421277","https://pay.weixin.qq.com/doc/v3/merchant/4013421361","https://pay.weixin.qq.com/doc/v3/merchant/4013421450","https://pay.weixin.qq.com/doc/v3/merchant/4013071227","https://pay.weixin.qq.com/doc/v3/merchant/4012551932","https://pay.weixin.qq.com/doc/v3/partner/4012739068","https://pay.weixin.qq.com/doc/v3/partner/4013080242","https://pay.weixin.qq.com/doc/v3/partner/4012759683","https://pay.weixin.qq.com/doc/v3/partner/4012759737","https://pay.weixin.qq.com/doc/v3/partner/4012760132","https://pay.weixin.qq.com/doc/v3/partner/4012760228","https://pay.weixin.qq.com/doc/v3/partner/4013462129","https://pay.weixin.qq.com/doc/v3/partner/4013462197","https://pay.weixin.qq.com/doc/v3/partner/4013462343","https://pay.weixin.qq.com/doc/v3/partner/4013462604","https://pay.weixin.qq.com/doc/v3/partner/4013080595","https://pay.weixin.qq.com/doc/v3/partner/4012709595","https://pay.weixin.qq.com/doc/v3/partner/4012760532","https://pay.weixin.qq.com/doc/v3/partner/4012886283","https://pay.weixin.qq.com/doc/v3/partner/4012760667"],"roles":["电商平台","服务商","直连商户"],"tags":["基础支付∙账单","收付通∙账单"],"updated":"2024.07.29","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"bill_date","t":"string","d":"账单日期","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"二级商户号","i":1},{"n":"bill_type","t":"string","d":"账单类型","e":["ALL","SUCCESS","REFUND","RECHARGE_REFUND","ALL_SPECIAL","SUC_SPECIAL","REF_SPECIAL"],"i":1},{"n":"tar_type","t":"string","d":"压缩类型","e":["GZIP"],"i":1}],"replies":[{"status":200,"rows":[{"n":"hash_type","t":"string","d":"哈希类型","r":1},{"n":"hash_value","t":"string","d":"哈希值","r":1},{"n":"download_url","t":"string","d":"账单下载地址","r":1}]}],"options":"{\\n  query: {\\n    bill_date: '2019-06-11',\\n    sub_mchid: '19000000001',\\n    bill_type: 'ALL',\\n    tar_type: 'GZIP',\\n  },\\n}","message":"GET\\n/v3/bill/tradebill?bill_date=2019-06-11&sub_mchid=19000000001&bill_type=ALL&tar_type=GZIP\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/bill/tradebill.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/bill/tradebill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/bill/tradebill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tradebill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tradebill as default
};
