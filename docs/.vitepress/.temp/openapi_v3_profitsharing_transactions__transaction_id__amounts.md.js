import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询剩余待分金额","description":"查询剩余待分金额 GET v3/profitsharing/transactions/{transaction_id}/amounts 资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/profitsharing/transactions/{transaction_id}/amounts","chain":".v3.profitsharing.transactions._transaction_id_.amounts","area":"profitsharing","sections":[{"verb":"get","title":"查询剩余待分金额","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012457939","https://pay.weixin.qq.com/doc/v3/partner/4012457927"],"roles":["直连商户","服务商"],"tags":["资金应用∙分账"],"updated":"2025.09.29","flags":[],"request":[{"n":"transaction_id","t":"string","d":"微信订单号","r":1}],"replies":[{"status":200,"rows":[{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"unsplit_amount","t":"integer","d":"订单剩余待分金额","r":1}]}],"options":"{\\n  transaction_id: '4208450740201411110007820472',\\n}","message":"GET\\n/v3/profitsharing/transactions/4208450740201411110007820472/amounts\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/profitsharing/transactions/{transaction_id}/amounts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/profitsharing/transactions/{transaction_id}/amounts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/profitsharing/transactions/{transaction_id}/amounts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const amounts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  amounts as default
};
