import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"小程序场景预约扣费类型签约的预签约API","description":"小程序场景预约扣费类型签约的预签约API POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program 委托代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program","chain":".v3.papay.scheduledDeductSign.contracts.preEntrustSign.miniProgram","area":"papay","sections":[{"verb":"post","title":"小程序场景预约扣费类型签约的预签约API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012525209"],"roles":["普通商户"],"tags":["委托代扣"],"updated":"2023.12.21","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"openid","t":"string","d":"用户在直连商户应用下的用户标示","i":1},{"n":"plan_id","t":"integer","d":"委托代扣模板ID","r":1,"i":1},{"n":"out_contract_code","t":"string","d":"商户签约协议号","r":1,"i":1},{"n":"contract_display_account","t":"string","d":"用户账户展示名称","r":1,"i":1},{"n":"contract_notify_url","t":"string","d":"签约结果通知地址","r":1,"i":1},{"n":"out_user_code","t":"string","d":"商户侧用户标识","i":1},{"n":"deduct_schedule","t":"object","d":"用于预约扣费的预约信息","i":1,"p":"对应TypeScript的object"},{"n":"estimated_deduct_date","t":"string","d":"预计扣费的日期","r":1,"i":2},{"n":"estimated_deduct_amount","t":"object","d":"预计的扣费金额","r":1,"i":2,"p":"对应TypeScript的object"},{"n":"total","t":"integer","d":"金额","r":1,"i":3},{"n":"currency","t":"string","d":"货币类型","i":3},{"n":"description","t":"string","d":"商品描述","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"pre_entrustweb_id","t":"string","d":"预签约ID","r":1},{"n":"redirect_appid","t":"string","d":"跳转签约小程序的AppID","r":1},{"n":"redirect_path","t":"string","d":"跳转签约小程序的路径","r":1}]}],"options":"{\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    openid: 'oYobu0MVnQfWpSMOYJz2AHPG_gQw',\\n    plan_id: 12535,\\n    out_contract_code: 'wxwtdk20200910100000',\\n    contract_display_account: '传入的自定义用户账户展示名称',\\n    contract_notify_url: 'https://yourapp.com/notify',\\n    out_user_code: 'OUT_USER_CODE',\\n    deduct_schedule: {\\n      estimated_deduct_date: '2019-11-22',\\n      estimated_deduct_amount: {\\n        total: 1,\\n        currency: 'CNY',\\n      },\\n      description: '传入的自定义商品描述',\\n    },\\n  },\\n}","message":"POST\\n/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"openid\\":\\"oYobu0MVnQfWpSMOYJz2AHPG_gQw\\",\\"plan_id\\":12535,\\"out_contract_code\\":\\"wxwtdk20200910100000\\",\\"contract_display_account\\":\\"传入的自定义用户账户展示名称\\",\\"contract_notify_url\\":\\"https://yourapp.com/notify\\",\\"out_user_code\\":\\"OUT_USER_CODE\\",\\"deduct_schedule\\":{\\"estimated_deduct_date\\":\\"2019-11-22\\",\\"estimated_deduct_amount\\":{\\"total\\":1,\\"currency\\":\\"CNY\\"},\\"description\\":\\"传入的自定义商品描述\\"}}\\n"}]},"relativePath":"openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const miniProgram = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  miniProgram as default
};
