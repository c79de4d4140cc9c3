import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取商家名片预览二维码","description":"获取商家名片预览二维码 GET v3/brand/card/card-configs/preview-url 品牌∙商家名片配置","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/card/card-configs/preview-url","chain":".v3.brand.card.cardConfigs.previewUrl","area":"brand","sections":[{"verb":"get","title":"获取商家名片预览二维码","official":["https://pay.weixin.qq.com/doc/v3/partner/4016641998"],"roles":["服务商"],"tags":["品牌∙商家名片配置"],"updated":"2025.11.20","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"business_code","t":"string","d":"业务申请编号","i":1},{"n":"applyment_id","t":"string","d":"微信支付申请单号","i":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"business_code","t":"string","d":"业务申请编号","r":1},{"n":"applyment_id","t":"string","d":"微信支付申请单号","r":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"card_preview_url","t":"string","d":"商家名片预览二维码链接","r":1},{"n":"url_expired_time","t":"string","d":"预览二维码链接过期时间","r":1}]}],"options":"{\\n  query: {\\n    business_code: '1900013511_10000',\\n    applyment_id: '1111111111',\\n    brand_id: '120344',\\n  },\\n}","message":"GET\\n/v3/brand/card/card-configs/preview-url?business_code=1900013511_10000&applyment_id=1111111111&brand_id=120344\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/brand/card/card-configs/preview-url.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/card/card-configs/preview-url.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/card/card-configs/preview-url.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const previewUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  previewUrl as default
};
