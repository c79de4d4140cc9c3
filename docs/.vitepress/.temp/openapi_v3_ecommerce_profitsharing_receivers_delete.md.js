import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"删除分账接收方API","description":"删除分账接收方API POST v3/ecommerce/profitsharing/receivers/delete 收付通∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/profitsharing/receivers/delete","chain":".v3.ecommerce.profitsharing.receivers.delete","area":"ecommerce-settlement","sections":[{"verb":"post","title":"删除分账接收方API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012477759"],"roles":["电商平台"],"tags":["收付通∙分账"],"updated":"2020.04.30","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"type","t":"string","d":"接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID"],"r":1,"i":1},{"n":"account","t":"string","d":"接收方账号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"type","t":"string","d":"接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID"],"r":1},{"n":"account","t":"string","d":"接收方账号","r":1}]}],"options":"{\\n  json: {\\n    appid: 'wx8888888888888888',\\n    type: 'MERCHANT_ID',\\n    account: '190001001',\\n  },\\n}","message":"POST\\n/v3/ecommerce/profitsharing/receivers/delete\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wx8888888888888888\\",\\"type\\":\\"MERCHANT_ID\\",\\"account\\":\\"190001001\\"}\\n"}]},"relativePath":"openapi/v3/ecommerce/profitsharing/receivers/delete.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/profitsharing/receivers/delete.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/profitsharing/receivers/delete.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _delete = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _delete as default
};
