import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取商品和服务税收分类对照表","description":"获取商品和服务税收分类对照表 GET v3/new-tax-control-fapiao/merchant/tax-codes 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/merchant/tax-codes","chain":".v3.newTaxControlFapiao.merchant.taxCodes","area":"fapiao","sections":[{"verb":"get","title":"获取商品和服务税收分类对照表","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012538236","https://pay.weixin.qq.com/doc/v3/partner/4012474057"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2023.10.12","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"offset","t":"integer","d":"本次查询的起始位置","r":1,"i":1},{"n":"limit","t":"integer","d":"本次查询的最大数量","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"offset","t":"integer","d":"本次查询的起始位置","r":1},{"n":"limit","t":"integer","d":"本次查询的最大数量","r":1},{"n":"links","t":"object","d":"相关链接","p":"对应TypeScript的object"},{"n":"next","t":"string","d":"下一页链接","i":1},{"n":"prev","t":"string","d":"上一页链接","i":1},{"n":"self","t":"string","d":"当前链接","i":1},{"n":"data","t":"object[]","d":"本次查询到的数据","r":1,"p":"对应TypeScript的array"},{"n":"goods_name","t":"string","r":1,"i":1},{"n":"goods_id","t":"number","i":1},{"n":"goods_category","t":"string","i":1},{"n":"tax_code","t":"string","r":1,"i":1},{"n":"tax_rate","t":"integer","d":"税率","r":1,"i":1},{"n":"tax_prefer_mark","t":"string","d":"税收优惠政策标识","r":1,"i":1},{"n":"total_count","t":"integer","d":"总记录数","r":1}]}],"options":"{\\n  query: {\\n    sub_mchid: '1900000109',\\n    offset: 0,\\n    limit: 5,\\n  },\\n}","message":"GET\\n/v3/new-tax-control-fapiao/merchant/tax-codes?sub_mchid=1900000109&offset=0&limit=5\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/merchant/tax-codes.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/merchant/tax-codes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/merchant/tax-codes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const taxCodes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  taxCodes as default
};
