import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"小票机打印","description":"小票机打印 POST v3/pay-devices/printers/{device_id}/print-orders 经营工具∙小票机","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/pay-devices/printers/{device_id}/print-orders","chain":".v3.payDevices.printers._device_id_.printOrders","area":"devices","sections":[{"verb":"post","title":"小票机打印","official":[],"roles":["服务商","渠道商"],"tags":["经营工具∙小票机"],"updated":"2023.03.19","flags":[],"request":[{"n":"device_id","t":"string","d":"小票机设备号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"print_order_no","t":"string","d":"打印单号","i":1},{"n":"template_id","t":"string","d":"模板ID","i":1},{"n":"notify_url","t":"string","d":"回调通知地址","i":1},{"n":"variable_list","t":"object[]","d":"变量列表","i":1,"p":"对应TypeScript的array"},{"n":"key","t":"string","d":"Key字段","i":2},{"n":"value","t":"string","d":"Value值字段","i":2},{"n":"table_list","t":"object[]","d":"表格变量列表","i":1,"p":"对应TypeScript的array"},{"n":"key","t":"string","d":"Key字段","i":2},{"n":"row_list","t":"object[]","d":"Value值列表","i":2,"p":"对应TypeScript的array"},{"n":"cell_list","t":"string[]","d":"值列表","i":3}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  device_id: 'WINCIE*EIXHRB',\\n  json: {\\n    print_order_no: 'wx8888888888888888',\\n    template_id: 'pt_02583429616371386640209536',\\n    notify_url: 'https://payapp.weixin.qq.com/callback',\\n    variable_list: [\\n      {\\n        key: '传入的自定义Key字段',\\n        value: '传入的自定义Value值字段',\\n      },\\n    ],\\n    table_list: [\\n      {\\n        key: '传入的自定义Key字段',\\n        row_list: [\\n          {\\n            cell_list: ['传入的自定义值列表'],\\n          },\\n        ],\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/pay-devices/printers/WINCIE%2AEIXHRB/print-orders\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"print_order_no\\":\\"wx8888888888888888\\",\\"template_id\\":\\"pt_02583429616371386640209536\\",\\"notify_url\\":\\"https://payapp.weixin.qq.com/callback\\",\\"variable_list\\":[{\\"key\\":\\"传入的自定义Key字段\\",\\"value\\":\\"传入的自定义Value值字段\\"}],\\"table_list\\":[{\\"key\\":\\"传入的自定义Key字段\\",\\"row_list\\":[{\\"cell_list\\":[\\"传入的自定义值列表\\"]}]}]}\\n"}]},"relativePath":"openapi/v3/pay-devices/printers/{device_id}/print-orders.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/pay-devices/printers/{device_id}/print-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay-devices/printers/{device_id}/print-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const printOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  printOrders as default
};
