import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"删除商户标识","description":"删除商户标识 DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier} 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}","chain":".v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_","area":"webizpay","sections":[{"verb":"delete","title":"删除商户标识","official":["https://pay.weixin.qq.com/doc/v3/partner/4017205637"],"roles":["服务商"],"tags":["企业支付"],"updated":"2026.01.15","flags":[],"request":[{"n":"range_id","t":"string","d":"可用商户范围id","r":1},{"n":"merchant_identifier","t":"string","d":"商户标识值","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"range_id","t":"string","d":"可用商户范围id","r":1}]}],"options":"{\\n  range_id: '89f5123e-5ad4-4e0e-89b1-63ced0c798c5',\\n  merchant_identifier: '91110000710926094P',\\n  json: {\\n    sp_mchid: '12341234',\\n  },\\n}","message":"DELETE\\n/v3/webizpay/avail-mch-ranges/89f5123e-5ad4-4e0e-89b1-63ced0c798c5/merchant-identifiers/91110000710926094P\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"12341234\\"}\\n"}]},"relativePath":"openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _merchant_identifier_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _merchant_identifier_ as default
};
