import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"根据业务申请编号查询添加申请状态","description":"根据业务申请编号查询添加申请状态 GET v3/brand/card/card-links/business-code/{business_code} 品牌∙交易连接名片","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/card/card-links/business-code/{business_code}","chain":".v3.brand.card.cardLinks.businessCode._business_code_","area":"brand","sections":[{"verb":"get","title":"根据业务申请编号查询添加申请状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4016366816"],"roles":["服务商"],"tags":["品牌∙交易连接名片"],"updated":"2025.10.30","flags":[],"request":[{"n":"business_code","t":"string","d":"业务申请编号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"business_code","t":"string","d":"业务申请编号","r":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"payment_scene","t":"string","d":"交易场景类型","e":["MINI_PROGRAM","APP","PAYMENT_SCORE","PAYMENT_CODE"],"r":1},{"n":"appid","t":"string","d":"公众账号ID"},{"n":"card_link_mchid","t":"string","d":"商户号"},{"n":"service_id","t":"string","d":"服务ID"},{"n":"configuration_state","t":"string","d":"交易连接名片配置状态","e":["WAITING_AUDIT","AUDIT_REJECT","WAITING_CONFIRMATION","MERCHANT_ADMIN_REJECT","IN_EFFECT"],"r":1},{"n":"reject_reason","t":"string","d":"驳回原因"}]}],"options":"{\\n  business_code: '1900013511_10000',\\n  query: {\\n    brand_id: '120344',\\n  },\\n}","message":"GET\\n/v3/brand/card/card-links/business-code/1900013511_10000?brand_id=120344\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/brand/card/card-links/business-code/{business_code}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/card/card-links/business-code/{business_code}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/card/card-links/business-code/{business_code}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _business_code_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _business_code_ as default
};
