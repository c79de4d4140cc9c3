import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信批次单号查询批次单API","description":"微信批次单号查询批次单API GET v3/transfer/batches/batch-id/{batch_id} 资金应用∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/transfer/batches/batch-id/{batch_id}","chain":".v3.transfer.batches.batchId._batch_id_","area":"transfer","sections":[{"verb":"get","title":"微信批次单号查询批次单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012458868"],"roles":["直连商户"],"tags":["资金应用∙转账"],"updated":"2020.07.09","flags":[],"request":[{"n":"batch_id","t":"string","d":"微信批次单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"need_query_detail","t":"boolean","d":"是否查询转账明细单","r":1,"i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","i":1},{"n":"limit","t":"integer","d":"最大资源条数","i":1},{"n":"detail_status","t":"string","d":"明细状态","i":1}],"replies":[{"status":200,"rows":[{"n":"transfer_batch","t":"object","d":"转账批次单","r":1,"p":"对应TypeScript的object"},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"out_batch_no","t":"string","d":"商家批次单号","r":1,"i":1},{"n":"batch_id","t":"string","d":"微信批次单号","r":1,"i":1},{"n":"appid","t":"string","d":"直连商户的appid","r":1,"i":1},{"n":"batch_status","t":"string","d":"批次状态","r":1,"i":1},{"n":"batch_type","t":"string","d":"批次类型","r":1,"i":1},{"n":"batch_name","t":"string","d":"批次名称","r":1,"i":1},{"n":"batch_remark","t":"string","d":"批次备注","r":1,"i":1},{"n":"close_reason","t":"string","d":"批次关闭原因","i":1},{"n":"total_amount","t":"integer","d":"转账总金额","r":1,"i":1},{"n":"total_num","t":"integer","d":"转账总笔数","r":1,"i":1},{"n":"create_time","t":"string","d":"批次创建时间","i":1},{"n":"update_time","t":"string","d":"批次更新时间","i":1},{"n":"success_amount","t":"integer","d":"转账成功金额","i":1},{"n":"success_num","t":"integer","d":"转账成功笔数","i":1},{"n":"fail_amount","t":"integer","d":"转账失败金额","i":1},{"n":"fail_num","t":"integer","d":"转账失败笔数","i":1},{"n":"transfer_scene_id","t":"string","d":"转账场景ID","i":1},{"n":"transfer_detail_list","t":"object[]","d":"转账明细单列表","p":"对应TypeScript的array"},{"n":"detail_id","t":"string","d":"微信明细单号","r":1,"i":1},{"n":"out_detail_no","t":"string","d":"商家明细单号","r":1,"i":1},{"n":"detail_status","t":"string","d":"明细状态","r":1,"i":1}]}],"options":"{\\n  batch_id: '1030000071100999991182020050700019480001',\\n  query: {\\n    need_query_detail: true,\\n    offset: 1,\\n    limit: 20,\\n    detail_status: 'FAIL',\\n  },\\n}","message":"GET\\n/v3/transfer/batches/batch-id/1030000071100999991182020050700019480001?need_query_detail=true&offset=1&limit=20&detail_status=FAIL\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/transfer/batches/batch-id/{batch_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/transfer/batches/batch-id/{batch_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/transfer/batches/batch-id/{batch_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _batch_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _batch_id_ as default
};
