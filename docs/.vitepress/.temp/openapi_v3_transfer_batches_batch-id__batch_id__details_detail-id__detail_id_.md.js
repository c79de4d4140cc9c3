import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"微信明细单号查询明细单API","description":"微信明细单号查询明细单API GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} 资金应用∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}","chain":".v3.transfer.batches.batchId._batch_id_.details.detailId._detail_id_","area":"transfer","sections":[{"verb":"get","title":"微信明细单号查询明细单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012458886"],"roles":["直连商户"],"tags":["资金应用∙转账"],"updated":"2020.07.09","flags":[],"request":[{"n":"batch_id","t":"string","d":"微信批次单号","r":1},{"n":"detail_id","t":"string","d":"微信明细单号","r":1}],"replies":[{"status":200,"rows":[{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"out_batch_no","t":"string","d":"商家批次单号","r":1},{"n":"batch_id","t":"string","d":"微信批次单号","r":1},{"n":"appid","t":"string","d":"直连商户的appid","r":1},{"n":"out_detail_no","t":"string","d":"商家明细单号","r":1},{"n":"detail_id","t":"string","d":"微信明细单号","r":1},{"n":"detail_status","t":"string","d":"明细状态","r":1},{"n":"transfer_amount","t":"integer","d":"转账金额","r":1},{"n":"transfer_remark","t":"string","d":"转账备注","r":1},{"n":"fail_reason","t":"string","d":"明细失败原因"},{"n":"openid","t":"string","d":"用户在直连商户应用下的用户标示","r":1},{"n":"user_name","t":"string","d":"收款用户姓名","r":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"initiate_time","t":"string","d":"转账发起时间","r":1},{"n":"update_time","t":"string","d":"明细更新时间","r":1}]}],"options":"{\\n  batch_id: '1030000071100999991182020050700019480001',\\n  detail_id: '1040000071100999991182020050700019500100',\\n}","message":"GET\\n/v3/transfer/batches/batch-id/1030000071100999991182020050700019480001/details/detail-id/1040000071100999991182020050700019500100\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _detail_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _detail_id_ as default
};
