import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"受理汇总电子回单API / 查询汇总电子回单受理结果API","description":"受理汇总电子回单API POST v3/bank-batch-transfer/receipt/summary-receipts 资金应用∙转账∙银行模式","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/bank-batch-transfer/receipt/summary-receipts","chain":".v3.bankBatchTransfer.receipt.summaryReceipts","area":"transfer-bank","sections":[{"verb":"post","title":"受理汇总电子回单API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012470746"],"roles":["服务商"],"tags":["资金应用∙转账∙银行模式"],"updated":"2021.09.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_batch_no","t":"string","d":"银行转账批次单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_batch_no","t":"string","d":"银行转账批次单号","r":1},{"n":"receipt_no","t":"string","d":"电子回单申请单号","r":1},{"n":"receipt_state","t":"string","d":"电子回单状态"},{"n":"hash_type","t":"string","d":"电子回单文件的hash方法"},{"n":"hash_value","t":"string","d":"电子回单文件的hash值"},{"n":"download_url","t":"string","d":"电子回单文件的下载地址"},{"n":"create_time","t":"string","d":"创建时间"},{"n":"update_time","t":"string","d":"更新时间"}]}],"options":"{\\n  json: {\\n    out_batch_no: 'GD2021011610162610BBdkkIwcu3',\\n  },\\n}","message":"POST\\n/v3/bank-batch-transfer/receipt/summary-receipts\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_batch_no\\":\\"GD2021011610162610BBdkkIwcu3\\"}\\n"},{"verb":"get","title":"查询汇总电子回单受理结果API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012470761"],"roles":["服务商"],"tags":["资金应用∙转账∙银行模式"],"updated":"2021.09.09","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"out_batch_no","t":"string","d":"银行转账批次单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_batch_no","t":"string","d":"银行转账批次单号","r":1},{"n":"receipt_no","t":"string","d":"电子回单申请单号","r":1},{"n":"receipt_state","t":"string","d":"电子回单状态"},{"n":"hash_type","t":"string","d":"电子回单文件的hash方法"},{"n":"hash_value","t":"string","d":"电子回单文件的hash值"},{"n":"download_url","t":"string","d":"电子回单文件的下载地址"},{"n":"create_time","t":"string","d":"创建时间"},{"n":"update_time","t":"string","d":"更新时间"}]}],"options":"{\\n  query: {\\n    out_batch_no: 'GD2021011610162610BBdkkIwcu3',\\n  },\\n}","message":"GET\\n/v3/bank-batch-transfer/receipt/summary-receipts?out_batch_no=GD2021011610162610BBdkkIwcu3\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/bank-batch-transfer/receipt/summary-receipts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/bank-batch-transfer/receipt/summary-receipts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/bank-batch-transfer/receipt/summary-receipts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const summaryReceipts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  summaryReceipts as default
};
