import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商家批次单号查询批次单","description":"商家批次单号查询批次单 GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no} 品牌红包","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}","chain":".v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_","area":"transfer","sections":[{"verb":"get","title":"商家批次单号查询批次单","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014310378"],"roles":["普通商户"],"tags":["品牌红包"],"updated":"2025.04.15","flags":[],"request":[{"n":"out_batch_no","t":"string","d":"商家品牌红包批次单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"need_query_detail","t":"boolean","d":"是否需要查询品牌红包明细单","i":1},{"n":"detail_state","t":"string","d":"品牌红包明细单状态","e":["DETAIL_VIEW_ALL","DETAIL_VIEW_SUCCESS","DETAIL_VIEW_FAIL"],"i":1}],"replies":[{"status":200,"rows":[{"n":"brand_mchid","t":"string","d":"品牌主商户号","r":1},{"n":"batch_no","t":"string","d":"微信支付品牌红包批次单号","r":1},{"n":"out_batch_no","t":"string","d":"商家品牌红包批次单号","r":1},{"n":"brand_id","t":"integer","d":"品牌ID"},{"n":"template_id","t":"string","d":"品牌红包模板ID"},{"n":"brand_appid","t":"string","d":"品牌AppID"},{"n":"batch_state","t":"string","d":"批次单状态","e":["WAIT_PAY","ACCEPTED","PROCESSING","FINISHED","CLOSED"],"r":1},{"n":"batch_name","t":"string","d":"品牌红包批次名称","r":1},{"n":"batch_remark","t":"string","d":"品牌红包批次备注","r":1},{"n":"close_reason","t":"string","d":"品牌红包批次单关闭原因","e":["MERCHANT_REVOCATION","SYSTEM_OVERDUE_CLOSE"]},{"n":"total_amount","t":"integer","d":"总金额","r":1},{"n":"total_num","t":"integer","d":"总笔数","r":1},{"n":"create_time","t":"string","d":"品牌红包批次创建时间","r":1},{"n":"update_time","t":"string","d":"品牌红包批次更新时间"},{"n":"success_amount","t":"integer","d":"发放成功金额","r":1},{"n":"success_num","t":"integer","d":"发放成功笔数","r":1},{"n":"fail_amount","t":"integer","d":"发放失败金额","r":1},{"n":"fail_num","t":"integer","d":"发放失败笔数","r":1},{"n":"detail_list","t":"object[]","d":"品牌红包明细列表","p":"对应TypeScript的array"},{"n":"transfer_detail_no","t":"string","d":"微信支付品牌红包明细单号","r":1,"i":1},{"n":"out_detail_no","t":"string","d":"商家品牌红包明细单号","r":1,"i":1},{"n":"detail_state","t":"string","d":"品牌红包明细单状态","e":["DETAIL_INIT","DETAIL_WAIT_PAY","DETAIL_PROCESSING","DETAIL_SUCCESS","DETAIL_FAIL"],"r":1,"i":1}]}],"options":"{\\n  out_batch_no: 'plfk2020042013',\\n  query: {\\n    need_query_detail: true,\\n    detail_state: 'DETAIL_VIEW_ALL',\\n  },\\n}","message":"GET\\n/v3/fund-app/brand-redpacket/brand-merchant-out-batches/plfk2020042013?need_query_detail=true&detail_state=DETAIL_VIEW_ALL\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_batch_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_batch_no_ as default
};
