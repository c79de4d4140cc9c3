import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询订单","description":"查询订单 GET v3/pay-devices/printers/{device_id}/print-orders/{print_order_no} 经营工具∙小票机","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}","chain":".v3.payDevices.printers._device_id_.printOrders._print_order_no_","area":"devices","sections":[{"verb":"get","title":"查询订单","official":[],"roles":["服务商","渠道商"],"tags":["经营工具∙小票机"],"updated":"2023.03.19","flags":[],"request":[{"n":"device_id","t":"string","d":"小票机设备号","r":1},{"n":"print_order_no","t":"string","d":"打印单号","r":1}],"replies":[{"status":200,"rows":[{"n":"print_order_no","t":"string","d":"打印单号"},{"n":"template_id","t":"string","d":"模板ID"},{"n":"notify_url","t":"string","d":"回调通知地址"},{"n":"print_state","t":"string","d":"打印状态","e":["PRINT_STATE_WAIT","PRINT_STATE_SUCCESS","PRINT_STATE_FAIL","PRINT_STATE_CACHED"]},{"n":"print_state_description","t":"string","d":"打印状态描述"},{"n":"variable_list","t":"object[]","d":"变量列表","p":"对应TypeScript的array"},{"n":"key","t":"string","d":"Key字段","i":1},{"n":"value","t":"string","d":"Value值字段","i":1},{"n":"table_list","t":"object[]","d":"表格变量列表","p":"对应TypeScript的array"},{"n":"key","t":"string","d":"Key字段","i":1},{"n":"row_list","t":"object[]","d":"Value值列表","i":1,"p":"对应TypeScript的array"},{"n":"cell_list","t":"string[]","d":"值列表","i":2}]}],"options":"{\\n  device_id: 'WINCIE*EIXHRB',\\n  print_order_no: 'wx8888888888888888',\\n}","message":"GET\\n/v3/pay-devices/printers/WINCIE%2AEIXHRB/print-orders/wx8888888888888888\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _print_order_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _print_order_no_ as default
};
