import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解除已生效交易连接名片场景","description":"解除已生效交易连接名片场景 POST v3/brand/card/card-links/unbind-card-link 品牌∙交易连接名片","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/card/card-links/unbind-card-link","chain":".v3.brand.card.cardLinks.unbindCardLink","area":"brand","sections":[{"verb":"post","title":"解除已生效交易连接名片场景","official":["https://pay.weixin.qq.com/doc/v3/partner/4016366804"],"roles":["服务商"],"tags":["品牌∙交易连接名片"],"updated":"2025.10.30","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"payment_scene","t":"string","d":"交易场景类型","e":["MINI_PROGRAM","APP","PAYMENT_SCORE","PAYMENT_CODE"],"r":1,"i":1},{"n":"appid","t":"string","d":"公众账号ID","i":1},{"n":"card_link_mchid","t":"string","d":"商户号","i":1},{"n":"service_id","t":"string","d":"服务ID","i":1}],"replies":[{"status":200,"rows":[{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"payment_scene","t":"string","d":"交易场景类型","e":["MINI_PROGRAM","APP","PAYMENT_SCORE","PAYMENT_CODE"],"r":1},{"n":"appid","t":"string","d":"公众账号ID"},{"n":"card_link_mchid","t":"string","d":"商户号"},{"n":"service_id","t":"string","d":"服务ID"}]}],"options":"{\\n  json: {\\n    brand_id: '1004',\\n    payment_scene: 'MINI_PROGRAM',\\n    appid: 'wxea9c30890f48d5ae',\\n    card_link_mchid: '111222333',\\n    service_id: '00005000000000548218251086296300',\\n  },\\n}","message":"POST\\n/v3/brand/card/card-links/unbind-card-link\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"1004\\",\\"payment_scene\\":\\"MINI_PROGRAM\\",\\"appid\\":\\"wxea9c30890f48d5ae\\",\\"card_link_mchid\\":\\"111222333\\",\\"service_id\\":\\"00005000000000548218251086296300\\"}\\n"}]},"relativePath":"openapi/v3/brand/card/card-links/unbind-card-link.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/card/card-links/unbind-card-link.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/card/card-links/unbind-card-link.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unbindCardLink = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unbindCardLink as default
};
