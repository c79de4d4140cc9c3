import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询代金券可用商户API","description":"查询代金券可用商户API GET v3/marketing/favor/stocks/{stock_id}/merchants 运营工具∙代金券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/favor/stocks/{stock_id}/merchants","chain":".v3.marketing.favor.stocks._stock_id_.merchants","area":"coupon-favor","sections":[{"verb":"get","title":"查询代金券可用商户API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012463358","https://pay.weixin.qq.com/doc/v3/partner/4012463409"],"roles":["直连商户","服务商","渠道商"],"tags":["运营工具∙代金券"],"updated":"2019.09.29","flags":[],"request":[{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"offset","t":"integer","d":"分页页码","r":1,"i":1},{"n":"limit","t":"integer","d":"分页大小","r":1,"i":1},{"n":"stock_creator_mchid","t":"string","d":"创建批次的商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"可用商户总数量","r":1},{"n":"data","t":"string[]","d":"可用商户列表"},{"n":"offset","t":"integer","d":"分页页码","r":1},{"n":"limit","t":"integer","d":"分页大小","r":1},{"n":"stock_id","t":"string","d":"批次号","r":1}]}],"options":"{\\n  stock_id: '9865000',\\n  query: {\\n    offset: 10,\\n    limit: 10,\\n    stock_creator_mchid: '8956000',\\n  },\\n}","message":"GET\\n/v3/marketing/favor/stocks/9865000/merchants?offset=10&limit=10&stock_creator_mchid=8956000\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/favor/stocks/{stock_id}/merchants.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/favor/stocks/{stock_id}/merchants.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/favor/stocks/{stock_id}/merchants.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchants = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchants as default
};
