import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"添加商户标识 / 查询商户标识列表","description":"添加商户标识 POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers","chain":".v3.webizpay.availMchRanges._range_id_.merchantIdentifiers","area":"webizpay","sections":[{"verb":"post","title":"添加商户标识","official":["https://pay.weixin.qq.com/doc/v3/partner/4017205631"],"roles":["服务商"],"tags":["企业支付"],"updated":"2026.01.15","flags":[],"request":[{"n":"range_id","t":"string","d":"可用商户范围id","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"merchant_identifier","t":"string","d":"商户标识值","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"range_id","t":"string","d":"可用商户范围id","r":1}]}],"options":"{\\n  range_id: '89f5123e-5ad4-4e0e-89b1-63ced0c798c5',\\n  json: {\\n    sp_mchid: '12341234',\\n    merchant_identifier: '91110000710926094P',\\n  },\\n}","message":"POST\\n/v3/webizpay/avail-mch-ranges/89f5123e-5ad4-4e0e-89b1-63ced0c798c5/merchant-identifiers\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"12341234\\",\\"merchant_identifier\\":\\"91110000710926094P\\"}\\n"},{"verb":"get","title":"查询商户标识列表","official":["https://pay.weixin.qq.com/doc/v3/partner/4017205633"],"roles":["服务商"],"tags":["企业支付"],"updated":"2026.01.15","flags":[],"request":[{"n":"range_id","t":"string","d":"可用商户范围id","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"offset","t":"integer","d":"分页开始位置","r":1,"i":1},{"n":"limit","t":"integer","d":"分页大小","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"offset","t":"integer","d":"分页开始位置","r":1},{"n":"limit","t":"integer","d":"分页大小","r":1},{"n":"count","t":"integer","d":"实际返回数量","r":1},{"n":"total_count","t":"integer","d":"总数量","r":1},{"n":"data","t":"string[]","d":"商户标识列表","r":1}]}],"options":"{\\n  range_id: '89f5123e-5ad4-4e0e-89b1-63ced0c798c5',\\n  query: {\\n    sp_mchid: '12341234',\\n    offset: 0,\\n    limit: 100,\\n  },\\n}","message":"GET\\n/v3/webizpay/avail-mch-ranges/89f5123e-5ad4-4e0e-89b1-63ced0c798c5/merchant-identifiers?sp_mchid=12341234&offset=0&limit=100\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchantIdentifiers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchantIdentifiers as default
};
