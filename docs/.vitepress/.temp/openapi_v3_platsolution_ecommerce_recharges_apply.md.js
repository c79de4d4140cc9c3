import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请二级商户充值","description":"申请二级商户充值 POST v3/platsolution/ecommerce/recharges/apply 收付通∙充值 商家充值","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/platsolution/ecommerce/recharges/apply","chain":".v3.platsolution.ecommerce.recharges.apply","area":"ecommerce-funds","sections":[{"verb":"post","title":"申请二级商户充值","official":["https://pay.weixin.qq.com/doc/v3/partner/4012762860"],"roles":["服务商"],"tags":["收付通∙充值","商家充值"],"updated":"2025.07.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"out_recharge_no","t":"string","d":"商户充值单号","r":1,"i":1},{"n":"recharge_scene","t":"string","d":"充值场景","e":["ECOMMERCE_DEPOSIT","ECOMMERCE_PAYMENT"],"r":1,"i":1},{"n":"account_type","t":"string","d":"充值入账账户","e":["DEPOSIT","OPERATION"],"r":1,"i":1},{"n":"recharge_amount","t":"object","d":"充值金额","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"amount","t":"integer","d":"总金额","i":2},{"n":"currency","t":"string","d":"货币类型","i":2},{"n":"notify_url","t":"string","d":"商户回调地址","i":1},{"n":"available_recharge_channels","t":"string[]","d":"可用充值渠道列表","e":["BANK_TRANSFER","QR_RECHARGE","ONLINE_BANK"],"i":1},{"n":"remark","t":"string","d":"充值备注","i":1}],"replies":[{"status":200,"rows":[{"n":"recharge_id","t":"string","d":"微信支付充值单号","r":1},{"n":"out_recharge_no","t":"string","d":"商户充值单号","r":1},{"n":"recharge_url","t":"string","d":"充值链接","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900001109',\\n    out_recharge_no: 'cz202407181234',\\n    recharge_scene: 'ECOMMERCE_DEPOSIT',\\n    account_type: 'DEPOSIT',\\n    recharge_amount: {\\n      amount: 500000,\\n      currency: 'CNY',\\n    },\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n    available_recharge_channels: ['BANK_TRANSFER'],\\n    remark: 'example_remark',\\n  },\\n}","message":"POST\\n/v3/platsolution/ecommerce/recharges/apply\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900001109\\",\\"out_recharge_no\\":\\"cz202407181234\\",\\"recharge_scene\\":\\"ECOMMERCE_DEPOSIT\\",\\"account_type\\":\\"DEPOSIT\\",\\"recharge_amount\\":{\\"amount\\":500000,\\"currency\\":\\"CNY\\"},\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\",\\"available_recharge_channels\\":[\\"BANK_TRANSFER\\"],\\"remark\\":\\"example_remark\\"}\\n"}]},"relativePath":"openapi/v3/platsolution/ecommerce/recharges/apply.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/platsolution/ecommerce/recharges/apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/platsolution/ecommerce/recharges/apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const apply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  apply as default
};
