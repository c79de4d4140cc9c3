import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发起门店主体匹配","description":"发起门店主体匹配 POST v3/webizpay/stores/entity-matches 企业支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/webizpay/stores/entity-matches","chain":".v3.webizpay.stores.entityMatches","area":"webizpay","sections":[{"verb":"post","title":"发起门店主体匹配","official":["https://pay.weixin.qq.com/doc/v3/partner/4014507136"],"roles":["服务商"],"tags":["企业支付"],"updated":"2025.05.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"out_batch_id","t":"string","d":"商户主体匹配批次单号","r":1,"i":1},{"n":"match_details","t":"object[]","d":"主体匹配明细列表","i":1,"p":"对应TypeScript的array"},{"n":"organization_code","t":"string","d":"门店统一社会信用代码","r":1,"i":2},{"n":"store_name","t":"string","d":"门店名称","r":1,"i":2},{"n":"product_type","t":"string","d":"需要查询的支付产品","e":["CODE_PAY","NONE"],"r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"out_batch_id","t":"string","d":"商户主体匹配批次单号","r":1},{"n":"batch_id","t":"string","d":"微信支付主体匹配批次单号","r":1},{"n":"time","t":"string","d":"批次创建时间","r":1},{"n":"state","t":"string","d":"批次状态","e":["ACCEPTED","IN_PROGRESS","COMPLETED","CLOSED"],"r":1}]}],"options":"{\\n  json: {\\n    sp_mchid: '12341234',\\n    out_batch_id: 'batch12345678',\\n    match_details: [\\n      {\\n        organization_code: '91110000710926094P',\\n        store_name: 'STORE_NAME',\\n        product_type: 'CODE_PAY',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/webizpay/stores/entity-matches\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_mchid\\":\\"12341234\\",\\"out_batch_id\\":\\"batch12345678\\",\\"match_details\\":[{\\"organization_code\\":\\"91110000710926094P\\",\\"store_name\\":\\"STORE_NAME\\",\\"product_type\\":\\"CODE_PAY\\"}]}\\n"}]},"relativePath":"openapi/v3/webizpay/stores/entity-matches.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/webizpay/stores/entity-matches.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/webizpay/stores/entity-matches.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const entityMatches = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  entityMatches as default
};
