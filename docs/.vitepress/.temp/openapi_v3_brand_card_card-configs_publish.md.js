import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发布商家名片配置","description":"发布商家名片配置 POST v3/brand/card/card-configs/publish 品牌∙商家名片配置","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/card/card-configs/publish","chain":".v3.brand.card.cardConfigs.publish","area":"brand","sections":[{"verb":"post","title":"发布商家名片配置","official":["https://pay.weixin.qq.com/doc/v3/partner/4016475176"],"roles":["服务商"],"tags":["品牌∙商家名片配置"],"updated":"2025.11.13","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"business_code","t":"string","d":"业务申请编号","i":1},{"n":"applyment_id","t":"string","d":"微信支付申请单号","i":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"publish_type","t":"string","d":"发布方式","e":["IMMEDIATE_PUBLISH","SCHEDULED_PUBLISH"],"r":1,"i":1},{"n":"scheduled_publish_time","t":"string","d":"定时发布时间","i":1}],"replies":[{"status":200,"rows":[{"n":"business_code","t":"string","d":"业务申请编号","r":1},{"n":"applyment_id","t":"string","d":"微信支付申请单号","r":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"publish_type","t":"string","d":"发布方式","e":["IMMEDIATE_PUBLISH","SCHEDULED_PUBLISH"],"r":1},{"n":"scheduled_publish_time","t":"string","d":"定时发布时间"}]}],"options":"{\\n  json: {\\n    business_code: '1900013511_10000',\\n    applyment_id: '1111111111',\\n    brand_id: '1004',\\n    publish_type: 'SCHEDULED_PUBLISH',\\n    scheduled_publish_time: '2025-05-20T13:29:35+08:00',\\n  },\\n}","message":"POST\\n/v3/brand/card/card-configs/publish\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"business_code\\":\\"1900013511_10000\\",\\"applyment_id\\":\\"1111111111\\",\\"brand_id\\":\\"1004\\",\\"publish_type\\":\\"SCHEDULED_PUBLISH\\",\\"scheduled_publish_time\\":\\"2025-05-20T13:29:35+08:00\\"}\\n"}]},"relativePath":"openapi/v3/brand/card/card-configs/publish.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/card/card-configs/publish.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/card/card-configs/publish.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const publish = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  publish as default
};
