import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"个人收款-查询批量结算信息","description":"个人收款-查询批量结算信息 GET v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no} ","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}","chain":".v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_","area":"ecommerce-pay","sections":[{"verb":"get","title":"个人收款-查询批量结算信息","official":["https://pay.weixin.qq.com/doc/v3/partner/4012650326"],"roles":["电商平台"],"tags":[],"updated":"2024.11.19","flags":[],"request":[{"n":"settle_batch_no","t":"string","d":"微信支付结算批次单号","r":1}],"replies":[{"status":200,"rows":[{"n":"out_settle_batch_no","t":"string","d":"商户结算批次单号","r":1},{"n":"settle_batch_no","t":"string","d":"微信支付结算批次单号","r":1},{"n":"individual_auth_id","t":"string","d":"商品单个人收款方受理授权ID","r":1},{"n":"description","t":"string","d":"收款方描述","r":1},{"n":"state","t":"string","d":"批次状态","r":1},{"n":"trade_scenario","t":"string","d":"交易场景","e":["RECOMMERCE"],"r":1},{"n":"create_time","t":"string","d":"批次创建时间","r":1},{"n":"finish_time","t":"string","d":"批次完成时间"}]}],"options":"{\\n  settle_batch_no: '123685544886666',\\n}","message":"GET\\n/v3/platsolution/ecommerce/settle/prepay-settle-orders/123685544886666\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _settle_batch_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _settle_batch_no_ as default
};
