import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请公益捐赠预算","description":"申请公益捐赠预算 POST v3/fund-app/mch-transfer/partner/charity-budget 资金应用∙公益捐赠","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/mch-transfer/partner/charity-budget","chain":".v3.fundApp.mchTransfer.partner.charityBudget","area":"transfer-user-confirm","sections":[{"verb":"post","title":"申请公益捐赠预算","official":["https://pay.weixin.qq.com/doc/v3/partner/4015554763"],"roles":["服务商"],"tags":["资金应用∙公益捐赠"],"updated":"2025.07.10","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_budget_no","t":"string","d":"商户预算单号","r":1,"i":1},{"n":"sponsor_mchid","t":"string","d":"出资商户号","r":1,"i":1},{"n":"sponsor_subject_name","t":"string","d":"出资企业主体名称","r":1,"i":1},{"n":"activity_name","t":"string","d":"活动名称","r":1,"i":1},{"n":"activity_remark","t":"string","d":"活动说明","r":1,"i":1},{"n":"amount","t":"integer","d":"预算总金额","r":1,"i":1},{"n":"notify_url","t":"string","d":"回调地址","i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"out_budget_no","t":"string","d":"商户预算单号","r":1},{"n":"budget_id","t":"string","d":"微信支付预算单号","r":1},{"n":"amount","t":"integer","d":"预算总金额","r":1},{"n":"sponsor_mchid","t":"string","d":"出资商户号","r":1},{"n":"activity_name","t":"string","d":"活动名称","r":1},{"n":"activity_remark","t":"string","d":"活动说明","r":1},{"n":"state","t":"string","d":"预算单状态","e":["PENDING","LOCKED","FINISHED","CLOSED"]},{"n":"confirm_url","t":"string","d":"确认出资页面地址"},{"n":"super_admin_wxid_mask","t":"string","d":"商户号超管微信号掩码"},{"n":"remain_amount","t":"integer","d":"剩余预算金额"},{"n":"unlock_remark","t":"string","d":"撤销说明"},{"n":"locked_time","t":"string","d":"资金锁定时间"},{"n":"finished_time","t":"string","d":"完成时间"},{"n":"closed_time","t":"string","d":"关闭时间"}]}],"options":"{\\n  json: {\\n    out_budget_no: 'budget202506300102',\\n    sponsor_mchid: '1900001109',\\n    sponsor_subject_name: 'SPONSOR_SUBJECT_NAME',\\n    activity_name: 'ACTIVITY_NAME',\\n    activity_remark: '传入的自定义活动说明',\\n    amount: 20000000,\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n  },\\n}","message":"POST\\n/v3/fund-app/mch-transfer/partner/charity-budget\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_budget_no\\":\\"budget202506300102\\",\\"sponsor_mchid\\":\\"1900001109\\",\\"sponsor_subject_name\\":\\"SPONSOR_SUBJECT_NAME\\",\\"activity_name\\":\\"ACTIVITY_NAME\\",\\"activity_remark\\":\\"传入的自定义活动说明\\",\\"amount\\":20000000,\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\"}\\n"}]},"relativePath":"openapi/v3/fund-app/mch-transfer/partner/charity-budget.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/mch-transfer/partner/charity-budget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/mch-transfer/partner/charity-budget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const charityBudget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  charityBudget as default
};
