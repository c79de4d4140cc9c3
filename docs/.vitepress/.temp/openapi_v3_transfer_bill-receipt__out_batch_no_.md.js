import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询转账电子回单API","description":"查询转账电子回单API GET v3/transfer/bill-receipt/{out_batch_no} 资金应用∙转账 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/transfer/bill-receipt/{out_batch_no}","chain":".v3.transfer.billReceipt._out_batch_no_","area":"transfer","sections":[{"verb":"get","title":"查询转账电子回单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012458950","https://pay.weixin.qq.com/doc/v3/partner/4012718640","https://pay.weixin.qq.com/doc/v3/partner/4012721812"],"roles":["直连商户","服务商"],"tags":["资金应用∙转账","运营工具∙用工卡"],"updated":"2021.08.25","flags":[],"request":[{"n":"out_batch_no","t":"string","d":"商家批次单号","r":1}],"replies":[{"status":200,"rows":[{"n":"out_batch_no","t":"string","d":"商家批次单号","r":1},{"n":"signature_no","t":"string","d":"电子回单申请单号","r":1},{"n":"signature_status","t":"string","d":"电子回单状态"},{"n":"hash_type","t":"string","d":"电子回单文件的hash方法"},{"n":"hash_value","t":"string","d":"电子回单文件的hash值"},{"n":"download_url","t":"string","d":"电子回单文件的下载地址"},{"n":"create_time","t":"string","d":"创建时间"},{"n":"update_time","t":"string","d":"更新时间"}]}],"options":"{\\n  out_batch_no: 'plfk2020042013',\\n}","message":"GET\\n/v3/transfer/bill-receipt/plfk2020042013\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/transfer/bill-receipt/{out_batch_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/transfer/bill-receipt/{out_batch_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/transfer/bill-receipt/{out_batch_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_batch_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_batch_no_ as default
};
