import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询合作关系列表API","description":"查询合作关系列表API GET v3/marketing/partnerships 运营工具∙委托营销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/partnerships","chain":".v3.marketing.partnerships","area":"product-coupon","sections":[{"verb":"get","title":"查询合作关系列表API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012380536","https://pay.weixin.qq.com/doc/v3/partner/4012381479"],"roles":["直连商户","服务商","渠道商"],"tags":["运营工具∙委托营销"],"updated":"2020.04.09","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"partner","t":"string","d":"合作方信息`JSON`格式字符串","i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"type","t":"string","d":"合作方类别","e":["APPID","MERCHANT"],"r":1,"i":2},{"n":"appid","t":"string","d":"合作方APPID","i":2},{"n":"merchant_id","t":"string","d":"合作方商户ID","i":2},{"n":"authorized_data","t":"string","d":"被授权数据`JSON`格式字符串","i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"business_type","t":"string","d":"授权业务类别","e":["FAVOR_STOCK","BUSIFAVOR_STOCK"],"i":2},{"n":"stock_id","t":"string","d":"授权批次ID","i":2},{"n":"limit","t":"integer","d":"分页大小","i":1},{"n":"offset","t":"integer","d":"分页页码","i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"合作关系结果集","p":"对应TypeScript的array"},{"n":"partner","t":"object","d":"合作方信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"type","t":"string","d":"合作方类别","r":1,"i":2},{"n":"appid","t":"string","d":"合作方APPID","i":2},{"n":"merchant_id","t":"string","d":"合作方商户ID","i":2},{"n":"authorized_data","t":"object","d":"被授权数据","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"business_type","t":"string","d":"授权业务类别","r":1,"i":2},{"n":"stock_id","t":"string","d":"授权批次ID","i":2},{"n":"scenarios","t":"string[]","i":2},{"n":"build_time","t":"string","d":"建立合作关系时间","r":1,"i":1},{"n":"terminate_time","t":"string","d":"终止合作关系时间","i":1},{"n":"create_time","t":"string","d":"创建时间","r":1,"i":1},{"n":"update_time","t":"string","d":"更新时间","r":1,"i":1},{"n":"limit","t":"integer","d":"分页大小","r":1},{"n":"offset","t":"integer","d":"分页页码","r":1},{"n":"total_count","t":"integer","d":"总数量"}]}],"options":"{\\n  query: {\\n    partner: \'{\\"type\\":\\"APPID\\",\\"appid\\":\\"wx4e1916a585d1f4e9\\",\\"merchant_id\\":\\"2480029552\\"}\',\\n    authorized_data: \'{\\"business_type\\":\\"FAVOR_STOCK\\",\\"stock_id\\":\\"2433405\\"}\',\\n    limit: 5,\\n    offset: 10,\\n  },\\n}","message":"GET\\n/v3/marketing/partnerships?partner=%7B%22type%22%3A%22APPID%22%2C%22appid%22%3A%22wx4e1916a585d1f4e9%22%2C%22merchant_id%22%3A%222480029552%22%7D&authorized_data=%7B%22business_type%22%3A%22FAVOR_STOCK%22%2C%22stock_id%22%3A%222433405%22%7D&limit=5&offset=10\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/partnerships.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/marketing/partnerships.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/partnerships.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const partnerships = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  partnerships as default
};
