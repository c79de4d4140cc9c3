import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建可用商户范围 / 查询可用商户范围列表","description":"创建可用商户范围 POST v3/webizpay/avail-mch-ranges 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/avail-mch-ranges","chain":".v3.webizpay.availMchRanges","area":"webizpay","sections":[{"verb":"post","title":"创建可用商户范围","official":["https://pay.weixin.qq.com/doc/v3/partner/4017205621"],"roles":["服务商"],"tags":["企业支付"],"updated":"2026.01.15","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"identifier_type","t":"string","d":"商户标识类型","e":["ORGANIZATION_CODE","TRANSACTION_ID"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"range_id","t":"string","d":"可用商户范围id","r":1}]}],"options":"{\\n  json: {\\n    sp_mchid: '12341234',\\n    identifier_type: 'ORGANIZATION_CODE',\\n  },\\n}","message":"POST\\n/v3/webizpay/avail-mch-ranges\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"12341234\\",\\"identifier_type\\":\\"ORGANIZATION_CODE\\"}\\n"},{"verb":"get","title":"查询可用商户范围列表","official":["https://pay.weixin.qq.com/doc/v3/partner/4017205627"],"roles":["服务商"],"tags":["企业支付"],"updated":"2026.01.15","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"range_list","t":"object[]","d":"可用商户范围列表","r":1,"p":"对应TypeScript的array"},{"n":"range_id","t":"string","d":"可用商户范围id","i":1},{"n":"identifier_type","t":"string","d":"商户标识类型","e":["ORGANIZATION_CODE","TRANSACTION_ID"],"i":1}]}],"options":"{\\n  query: {\\n    sp_mchid: '12341234',\\n  },\\n}","message":"GET\\n/v3/webizpay/avail-mch-ranges?sp_mchid=12341234\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/webizpay/avail-mch-ranges.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/avail-mch-ranges.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/avail-mch-ranges.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const availMchRanges = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  availMchRanges as default
};
