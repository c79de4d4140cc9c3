import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"报关重推API","description":"报关重推API POST global/v3/customs/redeclare 跨境∙报关","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"global/v3/customs/redeclare","chain":".global.v3.customs.redeclare","area":"cross-border","sections":[{"verb":"post","title":"报关重推API","official":[],"roles":["直连模式","机构模式"],"tags":["跨境∙报关"],"updated":"2020.04.03","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"机构APPID","r":1,"i":1},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","i":1},{"n":"transaction_id","t":"string","d":"微信订单号","i":1},{"n":"sub_order_no","t":"string","d":"商户子单号","i":1},{"n":"sub_order_id","t":"string","d":"微信子单号","i":1},{"n":"customs","t":"string","d":"海关编码","e":["GUANGZHOU_ZS","HANGZHOU_ZS","NINGBO","ZHENGZHOU_BS","CHONGQING","SHANGHAI_ZS","SHANGHAI","SHENZHEN","ZHENGZHOU_ZH_ZS","TIANJIN"],"r":1,"i":1},{"n":"merchant_customs_no","t":"string","d":"商户海关备案号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"机构APPID","r":1},{"n":"mchid","t":"string","d":"商户号","r":1},{"n":"state","t":"string","d":"报关状态","e":["PROCESSING","UNDECLARED","SUBMITTED","SUCCESS","FAIL","EXCEPT"],"r":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"sub_order_no","t":"string","d":"商户子订单号"},{"n":"sub_order_id","t":"string","d":"微信子订单号"},{"n":"modify_time","t":"string","d":"最后更新时间","r":1},{"n":"explanation","t":"string","d":"申报结果说明"}]}],"options":"{\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    mchid: '1230000109',\\n    out_trade_no: '20150806125346',\\n    transaction_id: '1000320306201511078440737890',\\n    sub_order_no: '20150806125346',\\n    sub_order_id: '1000320306201511078440737891',\\n    customs: 'SHANGHAI_ZS',\\n    merchant_customs_no: '123456',\\n  },\\n}","message":"POST\\n/global/v3/customs/redeclare\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"mchid\\":\\"1230000109\\",\\"out_trade_no\\":\\"20150806125346\\",\\"transaction_id\\":\\"1000320306201511078440737890\\",\\"sub_order_no\\":\\"20150806125346\\",\\"sub_order_id\\":\\"1000320306201511078440737891\\",\\"customs\\":\\"SHANGHAI_ZS\\",\\"merchant_customs_no\\":\\"123456\\"}\\n"}]},"relativePath":"openapi/global/v3/customs/redeclare.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/global/v3/customs/redeclare.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/global/v3/customs/redeclare.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const redeclare = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  redeclare as default
};
