import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信支付转账明细单号查询明细单","description":"微信支付转账明细单号查询明细单 GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} 资金应用∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}","chain":".v3.platsolution.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_","area":"transfer","sections":[{"verb":"get","title":"微信支付转账明细单号查询明细单","official":["https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html"],"roles":["服务商"],"tags":["资金应用∙转账"],"updated":"2024.06.20","flags":[],"request":[{"n":"batch_id","t":"string","d":"商家转账批次单号","r":1},{"n":"detail_id","t":"string","d":"商家转账明细单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_batch_no","t":"string","d":"商家批次单号","r":1},{"n":"batch_id","t":"string","d":"商家转账批次单号","r":1},{"n":"out_detail_no","t":"string","d":"商家明细单号","r":1},{"n":"detail_id","t":"string","d":"商家转账明细单号","r":1},{"n":"sp_appid","t":"string","d":"服务商应用ID","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"sub_appid","t":"string","d":"二级商户应用ID"},{"n":"create_time","t":"string","d":"转账发起时间","r":1},{"n":"detail_state","t":"string","d":"明细状态","r":1},{"n":"transfer_amount","t":"integer","d":"转账金额","r":1},{"n":"transfer_remark","t":"string","d":"转账备注","r":1},{"n":"fail_reason","t":"string","d":"明细失败原因"},{"n":"openid","t":"string","d":"收款用户OpenID"},{"n":"bank_type","t":"string","d":"收款银行类型"},{"n":"user_name","t":"string","d":"收款用户姓名"},{"n":"transfer_finish_time","t":"string","d":"转账完成时间"},{"n":"bank_refund_time","t":"string","d":"银行退票时间"}]}],"options":"{\\n  batch_id: '131000011085109987515042023022300246500006',\\n  detail_id: '132000011085109987515042023022300246521006',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/platsolution/mch-transfer/batches/batch-id/131000011085109987515042023022300246500006/details/detail-id/132000011085109987515042023022300246521006?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _detail_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _detail_id_ as default
};
