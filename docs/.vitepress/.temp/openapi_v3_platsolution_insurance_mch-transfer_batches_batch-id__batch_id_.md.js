import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信支付转账批次单号查询批次单","description":"微信支付转账批次单号查询批次单 GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id} 资金应用∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}","chain":".v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_","area":"transfer","sections":[{"verb":"get","title":"微信支付转账批次单号查询批次单","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504221"],"roles":["服务商"],"tags":["资金应用∙转账"],"updated":"2025.03.11","flags":[],"request":[{"n":"batch_id","t":"string","d":"商家转账批次单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"need_query_detail","t":"boolean","d":"是否查询转账明细单","r":1,"i":1},{"n":"detail_state","t":"string","d":"明细状态","e":["ALL","WAIT_PAY","SUCCESS","FAIL","BANK_REFUND"],"i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","i":1},{"n":"limit","t":"integer","d":"最大资源条数","i":1}],"replies":[{"status":200,"rows":[{"n":"transfer_batch","t":"object","d":"转账批次单","r":1,"p":"对应TypeScript的object"},{"n":"out_batch_no","t":"string","d":"商家批次单号","r":1,"i":1},{"n":"batch_id","t":"string","d":"商家转账批次单号","r":1,"i":1},{"n":"sp_appid","t":"string","d":"服务商应用ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"二级商户应用ID","i":1},{"n":"batch_state","t":"string","d":"批次状态","e":["ACCEPTED","PROCESSING","COMPLETED","CLOSED"],"r":1,"i":1},{"n":"batch_name","t":"string","d":"批次名称","r":1,"i":1},{"n":"batch_remark","t":"string","d":"批次备注","r":1,"i":1},{"n":"close_reason","t":"string","d":"批次关闭原因","e":["MERCHANT_REVOCATION","OVERDUE_CLOSE"],"i":1},{"n":"total_amount","t":"integer","d":"转账总金额","r":1,"i":1},{"n":"total_num","t":"integer","d":"转账总笔数","r":1,"i":1},{"n":"create_time","t":"string","d":"批次创建时间","r":1,"i":1},{"n":"success_amount","t":"integer","d":"转账成功金额","r":1,"i":1},{"n":"success_num","t":"integer","d":"转账成功笔数","r":1,"i":1},{"n":"failed_amount","t":"integer","d":"转账失败金额","r":1,"i":1},{"n":"failed_num","t":"number","d":"转账失败笔数","r":1,"i":1},{"n":"transfer_scene_id","t":"string","d":"转账场景ID","r":1,"i":1},{"n":"data","t":"object[]","d":"转账明细单列表","p":"对应TypeScript的array"},{"n":"detail_id","t":"string","d":"商家转账明细单号","r":1,"i":1},{"n":"out_detail_no","t":"string","d":"商家明细单号","r":1,"i":1},{"n":"detail_state","t":"string","d":"明细状态","e":["INIT","ALL","WAIT_PAY","SUCCESS","FAIL","BANK_REFUND"],"r":1,"i":1},{"n":"offset","t":"integer","d":"请求资源起始位置"},{"n":"limit","t":"integer","d":"最大资源条数"}]}],"options":"{\\n  batch_id: '131000011085109987515042023022300246500006',\\n  query: {\\n    sub_mchid: '1900102208',\\n    need_query_detail: true,\\n    detail_state: 'FAIL',\\n    offset: 0,\\n    limit: 20,\\n  },\\n}","message":"GET\\n/v3/platsolution/insurance/mch-transfer/batches/batch-id/131000011085109987515042023022300246500006?sub_mchid=1900102208&need_query_detail=true&detail_state=FAIL&offset=0&limit=20\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _batch_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _batch_id_ as default
};
