import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"修改批次预算API","description":"修改批次预算API PATCH v3/marketing/busifavor/stocks/{stock_id}/budget 运营工具∙商家券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/busifavor/stocks/{stock_id}/budget","chain":".v3.marketing.busifavor.stocks._stock_id_.budget","area":"coupon-busifavor","sections":[{"verb":"patch","title":"修改批次预算API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012465739","https://pay.weixin.qq.com/doc/v3/partner/4012465809","https://pay.weixin.qq.com/doc/v3/merchant/4015716855","https://pay.weixin.qq.com/doc/v3/merchant/4015717476"],"roles":["直连商户"],"tags":["运营工具∙商家券"],"updated":"2025.07.25","flags":[],"request":[{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"target_max_coupons","t":"integer","d":"目标批次最大发放个数","i":1},{"n":"target_max_coupons_by_day","t":"integer","d":"目标单天发放上限个数","i":1},{"n":"current_max_coupons","t":"integer","d":"当前批次最大发放个数","i":1},{"n":"current_max_coupons_by_day","t":"integer","d":"当前单天发放上限个数","i":1},{"n":"modify_budget_request_no","t":"string","d":"修改预算请求单据号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"max_coupons","t":"integer","d":"批次当前最大发放个数","r":1},{"n":"max_coupons_by_day","t":"integer","d":"当前单天发放上限个数"}]}],"options":"{\\n  stock_id: '98065001',\\n  json: {\\n    target_max_coupons: 3000,\\n    target_max_coupons_by_day: 1,\\n    current_max_coupons: 500,\\n    current_max_coupons_by_day: 300,\\n    modify_budget_request_no: '1002600620019090123143254436',\\n  },\\n}","message":"PATCH\\n/v3/marketing/busifavor/stocks/98065001/budget\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"target_max_coupons\\":3000,\\"target_max_coupons_by_day\\":1,\\"current_max_coupons\\":500,\\"current_max_coupons_by_day\\":300,\\"modify_budget_request_no\\":\\"1002600620019090123143254436\\"}\\n"}]},"relativePath":"openapi/v3/marketing/busifavor/stocks/{stock_id}/budget.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/busifavor/stocks/{stock_id}/budget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/stocks/{stock_id}/budget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const budget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  budget as default
};
