import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询门店主体匹配结果","description":"查询门店主体匹配结果 GET v3/webizpay/stores/entity-matches/{batch_id} 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/stores/entity-matches/{batch_id}","chain":".v3.webizpay.stores.entityMatches._batch_id_","area":"webizpay","sections":[{"verb":"get","title":"查询门店主体匹配结果","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507133"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.09","flags":[],"request":[{"n":"batch_id","t":"string","d":"微信支付主体匹配批次单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"out_batch_id","t":"string","d":"商户主体匹配批次单号","r":1},{"n":"batch_id","t":"string","d":"微信支付主体匹配批次单号","r":1},{"n":"state","t":"string","d":"批次状态","e":["ACCEPTED","IN_PROGRESS","COMPLETED","CLOSED"],"r":1},{"n":"match_results","t":"object[]","d":"主体匹配明细列表","p":"对应TypeScript的array"},{"n":"organization_code","t":"string","d":"门店统一社会信用代码","r":1,"i":1},{"n":"store_name","t":"string","d":"门店名称","r":1,"i":1},{"n":"has_valid_mchid","t":"boolean","d":"是否存在满足条件微信支付商户号","r":1,"i":1}]}],"options":"{\\n  batch_id: '1030000071201xxxxx',\\n  query: {\\n    sp_mchid: '12341234',\\n  },\\n}","message":"GET\\n/v3/webizpay/stores/entity-matches/1030000071201xxxxx?sp_mchid=12341234\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/webizpay/stores/entity-matches/{batch_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/stores/entity-matches/{batch_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/stores/entity-matches/{batch_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _batch_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _batch_id_ as default
};
