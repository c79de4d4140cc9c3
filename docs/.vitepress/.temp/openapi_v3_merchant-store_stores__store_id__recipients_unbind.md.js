import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"解除门店收款信息绑定","description":"解除门店收款信息绑定 POST v3/merchant-store/stores/{store_id}/recipients/unbind 经营工具∙连锁品牌∙门店","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-store/stores/{store_id}/recipients/unbind","chain":".v3.merchantStore.stores._store_id_.recipients.unbind","area":"brand","sections":[{"verb":"post","title":"解除门店收款信息绑定","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014085773","https://pay.weixin.qq.com/doc/v3/merchant/4013948580"],"roles":["服务商"],"tags":["经营工具∙连锁品牌∙门店"],"updated":"2025.03.18","flags":[],"request":[{"n":"store_id","t":"integer","d":"微信支付商户门店ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"store_recipient","t":"object[]","d":"门店收款信息","i":1,"p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"门店收款商户号","r":1,"i":2},{"n":"company_name","t":"string","d":"门店收款主体","i":2}],"replies":[{"status":200,"rows":[{"n":"failed_store_recipient","t":"object[]","d":"收款门店信息","p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"门店收款商户号","i":1},{"n":"failed_reason","t":"string","d":"绑定当前收款信息失败的原因","i":1}]}],"options":"{\\n  store_id: 20488000,\\n  json: {\\n    sub_mchid: '1900000109',\\n    store_recipient: [\\n      {\\n        mchid: '1230000109',\\n        company_name: 'COMPANY_NAME',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/merchant-store/stores/20488000/recipients/unbind\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"store_recipient\\":[{\\"mchid\\":\\"1230000109\\",\\"company_name\\":\\"COMPANY_NAME\\"}]}\\n"}]},"relativePath":"openapi/v3/merchant-store/stores/{store_id}/recipients/unbind.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-store/stores/{store_id}/recipients/unbind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-store/stores/{store_id}/recipients/unbind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unbind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unbind as default
};
