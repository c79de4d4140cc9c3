import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤回停车场进件申请","description":"撤回停车场进件申请 POST v3/parking/reminders/application/withdraw 停车缴费服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/parking/reminders/application/withdraw","chain":".v3.parking.reminders.application.withdraw","area":"payscore-parking","sections":[{"verb":"post","title":"撤回停车场进件申请","official":["https://pay.weixin.qq.com/doc/v3/partner/4019557799"],"roles":["普通服务商"],"tags":["停车缴费服务"],"updated":"2026.06.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"parking_lot_audit_no","t":"string","d":"停车场进件审核单号","r":1,"i":1},{"n":"out_parking_lot_id","t":"string","d":"商户停车场ID","r":1,"i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    parking_lot_audit_no: 'PLA202604230001',\\n    out_parking_lot_id: 'lot_sz_tencent_001',\\n  },\\n}","message":"POST\\n/v3/parking/reminders/application/withdraw\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"parking_lot_audit_no\\":\\"PLA202604230001\\",\\"out_parking_lot_id\\":\\"lot_sz_tencent_001\\"}\\n"}]},"relativePath":"openapi/v3/parking/reminders/application/withdraw.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/parking/reminders/application/withdraw.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/parking/reminders/application/withdraw.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withdraw = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withdraw as default
};
