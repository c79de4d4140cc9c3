import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询交易拦截申诉详情","description":"查询交易拦截申诉详情 GET v3/transaction-block/transaction-block-submissions/{block_submission_id} 商户管理记录","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/transaction-block/transaction-block-submissions/{block_submission_id}","chain":".v3.transactionBlock.transactionBlockSubmissions._block_submission_id_","area":"risk","sections":[{"verb":"get","title":"查询交易拦截申诉详情","official":["https://pay.weixin.qq.com/doc/v3/partner/4014940449"],"roles":["服务商"],"tags":["商户管理记录"],"updated":"2025.05.21","flags":[],"request":[{"n":"block_submission_id","t":"string","d":"交易拦截申诉ID","r":1}],"replies":[{"status":200,"rows":[{"n":"block_submission_id","t":"string","d":"交易拦截申诉ID"},{"n":"submit_time","t":"string","d":"提交时间"},{"n":"review_result","t":"string","d":"审核结果","e":["EMPTY","PASS","REJECT"]},{"n":"review_time","t":"string","d":"审核时间"},{"n":"review_reject_reason","t":"string","d":"审核驳回原因"}]}],"options":"{\\n  block_submission_id: 'B021234566799876aacsecd',\\n}","message":"GET\\n/v3/transaction-block/transaction-block-submissions/B021234566799876aacsecd\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/transaction-block/transaction-block-submissions/{block_submission_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/transaction-block/transaction-block-submissions/{block_submission_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/transaction-block/transaction-block-submissions/{block_submission_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _block_submission_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _block_submission_id_ as default
};
