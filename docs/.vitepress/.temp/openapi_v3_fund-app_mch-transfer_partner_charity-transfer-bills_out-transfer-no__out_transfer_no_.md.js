import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户单号查询公益捐赠详情","description":"商户单号查询公益捐赠详情 GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no} 资金应用∙公益捐赠","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}","chain":".v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_","area":"transfer-user-confirm","sections":[{"verb":"get","title":"商户单号查询公益捐赠详情","official":["https://pay.weixin.qq.com/doc/v3/partner/4015554859"],"roles":["服务商"],"tags":["资金应用∙公益捐赠"],"updated":"2025.07.10","flags":[],"request":[{"n":"out_transfer_no","t":"string","d":"商户公益捐赠单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sponsor_mchid","t":"string","d":"出资商户号","r":1,"i":1},{"n":"out_budget_no","t":"string","d":"商户预算单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"out_budget_no","t":"string","d":"商户预算单号","r":1},{"n":"budget_id","t":"string","d":"微信支付预算单号","r":1},{"n":"out_transfer_no","t":"string","d":"商户公益捐赠单号","r":1},{"n":"transfer_id","t":"string","d":"微信支付公益捐赠单号","r":1},{"n":"amount","t":"integer","d":"预算总金额","r":1},{"n":"transfer_remark","t":"string","d":"捐赠备注","r":1},{"n":"receive_mchid","t":"string","d":"收款商户号","r":1},{"n":"state","t":"string","d":"捐赠状态","e":["ACCEPTED","SUCCESS","CLOSE"],"r":1},{"n":"create_time","t":"string","d":"捐赠单创建时间","r":1},{"n":"success_time","t":"string","d":"捐赠完成时间"}]}],"options":"{\\n  out_transfer_no: 'trans202506300102',\\n  query: {\\n    sponsor_mchid: '1900001109',\\n    out_budget_no: 'budget202506030102',\\n  },\\n}","message":"GET\\n/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/trans202506300102?sponsor_mchid=1900001109&out_budget_no=budget202506030102\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_transfer_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_transfer_no_ as default
};
