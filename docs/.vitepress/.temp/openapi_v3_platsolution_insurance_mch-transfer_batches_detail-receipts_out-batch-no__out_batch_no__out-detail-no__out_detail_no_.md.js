import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询商家转账明细电子回单","description":"查询商家转账明细电子回单 GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no} 资金应用∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}","chain":".v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo._out_detail_no_","area":"transfer","sections":[{"verb":"get","title":"查询商家转账明细电子回单","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504229"],"roles":["服务商"],"tags":["资金应用∙转账"],"updated":"2025.01.21","flags":[],"request":[{"n":"out_batch_no","t":"string","d":"商家批次单号","r":1},{"n":"out_detail_no","t":"string","d":"商家明细单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"batch_id","t":"string","d":"商家转账批次单号","r":1},{"n":"out_batch_no","t":"string","d":"商家批次单号","r":1},{"n":"detail_id","t":"string","d":"商家转账明细单号","r":1},{"n":"out_detail_no","t":"string","d":"商家明细单号","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"receipt_state","t":"string","d":"电子回单状态","e":["ACCEPTED","FINISHED"],"r":1},{"n":"hash_type","t":"string","d":"电子回单文件的hash方法"},{"n":"hash_value","t":"string","d":"电子回单文件的hash值"},{"n":"download_url","t":"string","d":"电子回单文件的下载地址"}]}],"options":"{\\n  out_batch_no: 'sjzz20230223',\\n  out_detail_no: 'x23zy545Bd5436',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/sjzz20230223/out-detail-no/x23zy545Bd5436?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_detail_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_detail_no_ as default
};
