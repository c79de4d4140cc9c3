import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解锁公益捐赠预算","description":"解锁公益捐赠预算 POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock 资金应用∙公益捐赠","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock","chain":".v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock","area":"transfer-user-confirm","sections":[{"verb":"post","title":"解锁公益捐赠预算","official":["https://pay.weixin.qq.com/doc/v3/partner/4015554795"],"roles":["服务商"],"tags":["资金应用∙公益捐赠"],"updated":"2025.07.10","flags":[],"request":[{"n":"out_budget_no","t":"string","d":"商户预算单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sponsor_mchid","t":"string","d":"出资商户号","r":1,"i":1},{"n":"activity_remark","t":"string","d":"解锁备注","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"out_budget_no","t":"string","d":"商户预算单号","r":1},{"n":"budget_id","t":"string","d":"微信支付预算单号","r":1},{"n":"amount","t":"integer","d":"预算总金额","r":1},{"n":"sponsor_mchid","t":"string","d":"出资商户号","r":1},{"n":"activity_name","t":"string","d":"活动名称","r":1},{"n":"activity_remark","t":"string","d":"活动说明","r":1},{"n":"state","t":"string","d":"预算单状态","e":["FINISHED"],"r":1},{"n":"unlock_remark","t":"string","d":"撤销说明","r":1},{"n":"locked_time","t":"string","d":"资金锁定时间","r":1},{"n":"finished_time","t":"string","d":"完成时间","r":1},{"n":"unlocked_amount","t":"integer","d":"解锁金额"}]}],"options":"{\\n  out_budget_no: 'budget202506300102',\\n  json: {\\n    sponsor_mchid: '1900001109',\\n    activity_remark: '传入的自定义解锁备注',\\n  },\\n}","message":"POST\\n/v3/fund-app/mch-transfer/partner/charity-budget/budget202506300102/unlock\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sponsor_mchid\\":\\"1900001109\\",\\"activity_remark\\":\\"传入的自定义解锁备注\\"}\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unlock as default
};
