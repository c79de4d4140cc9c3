import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"添加分账接收方API","description":"添加分账接收方API POST v3/brand/profitsharing/receivers/add 经营工具∙连锁品牌∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/profitsharing/receivers/add","chain":".v3.brand.profitsharing.receivers.add","area":"profitsharing","sections":[{"verb":"post","title":"添加分账接收方API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012467100"],"roles":["服务商"],"tags":["经营工具∙连锁品牌∙分账"],"updated":"2025.08.21","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_mchid","t":"string","d":"品牌主商户号","r":1,"i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID","i":1},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1,"i":1},{"n":"account","t":"string","d":"分账接收方账号","r":1,"i":1},{"n":"name","t":"string","d":"接收方名称","i":1},{"n":"relation_type","t":"string","d":"与品牌主商户的的关系类型","e":["SUPPLIER","DISTRIBUTOR","SERVICE_PROVIDER","PLATFORM","STAFF","OTHERS"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"brand_mchid","t":"string","d":"品牌主商户号","r":1},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1},{"n":"account","t":"string","d":"分账接收方账号","r":1}]}],"options":"{\\n  json: {\\n    brand_mchid: '1900000108',\\n    appid: 'wx8888888888888888',\\n    sub_appid: 'wx8888888888888889',\\n    type: 'MERCHANT_ID',\\n    account: '1900000109',\\n    name: 'Bob',\\n    relation_type: 'SUPPLIER',\\n  },\\n}","message":"POST\\n/v3/brand/profitsharing/receivers/add\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_mchid\\":\\"1900000108\\",\\"appid\\":\\"wx8888888888888888\\",\\"sub_appid\\":\\"wx8888888888888889\\",\\"type\\":\\"MERCHANT_ID\\",\\"account\\":\\"1900000109\\",\\"name\\":\\"Bob\\",\\"relation_type\\":\\"SUPPLIER\\"}\\n"}]},"relativePath":"openapi/v3/brand/profitsharing/receivers/add.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/profitsharing/receivers/add.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/profitsharing/receivers/add.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const add = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  add as default
};
