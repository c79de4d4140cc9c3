import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"重启代金券批次API","description":"重启代金券批次API POST v3/marketing/favor/stocks/{stock_id}/restart 运营工具∙代金券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/favor/stocks/{stock_id}/restart","chain":".v3.marketing.favor.stocks._stock_id_.restart","area":"coupon-favor","sections":[{"verb":"post","title":"重启代金券批次API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012460411","https://pay.weixin.qq.com/doc/v3/partner/4012460448"],"roles":["直连商户","服务商","渠道商"],"tags":["运营工具∙代金券"],"updated":"2019.10.22","flags":[],"request":[{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"stock_creator_mchid","t":"string","d":"创建批次的商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"restart_time","t":"string","d":"生效时间","r":1},{"n":"stock_id","t":"string","d":"批次号","r":1}]}],"options":"{\\n  stock_id: '9865000',\\n  json: {\\n    stock_creator_mchid: '8956000',\\n  },\\n}","message":"POST\\n/v3/marketing/favor/stocks/9865000/restart\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"stock_creator_mchid\\":\\"8956000\\"}\\n"}]},"relativePath":"openapi/v3/marketing/favor/stocks/{stock_id}/restart.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/favor/stocks/{stock_id}/restart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/favor/stocks/{stock_id}/restart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const restart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  restart as default
};
