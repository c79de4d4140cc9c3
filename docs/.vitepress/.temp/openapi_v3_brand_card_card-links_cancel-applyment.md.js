import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销交易连接名片配置申请","description":"撤销交易连接名片配置申请 POST v3/brand/card/card-links/cancel-applyment 品牌∙交易连接名片","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/card/card-links/cancel-applyment","chain":".v3.brand.card.cardLinks.cancelApplyment","area":"brand","sections":[{"verb":"post","title":"撤销交易连接名片配置申请","official":["https://pay.weixin.qq.com/doc/v3/partner/4016366797"],"roles":["服务商"],"tags":["品牌∙交易连接名片"],"updated":"2025.10.30","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"business_code","t":"string","d":"业务申请编号","r":1,"i":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"business_code","t":"string","d":"业务申请编号","r":1}]}],"options":"{\\n  json: {\\n    business_code: '1900013511_10000',\\n    brand_id: '1004',\\n  },\\n}","message":"POST\\n/v3/brand/card/card-links/cancel-applyment\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"business_code\\":\\"1900013511_10000\\",\\"brand_id\\":\\"1004\\"}\\n"}]},"relativePath":"openapi/v3/brand/card/card-links/cancel-applyment.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/card/card-links/cancel-applyment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/card/card-links/cancel-applyment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancelApplyment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancelApplyment as default
};
