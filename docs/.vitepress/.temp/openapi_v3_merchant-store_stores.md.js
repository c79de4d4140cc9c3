import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建门店API","description":"创建门店API POST v3/merchant-store/stores 经营工具∙连锁品牌∙门店","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant-store/stores","chain":".v3.merchantStore.stores","area":"brand","sections":[{"verb":"post","title":"创建门店API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014085766","https://pay.weixin.qq.com/doc/v3/merchant/4013948546"],"roles":["服务商"],"tags":["经营工具∙连锁品牌∙门店"],"updated":"2025.03.18","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"store_basics","t":"object","d":"门店基础信息","i":1,"p":"对应TypeScript的object"},{"n":"store_reference_id","t":"string","d":"商家门店编号","i":2},{"n":"brand_name","t":"string","d":"品牌名称","i":2},{"n":"store_name","t":"string","d":"门店名称","r":1,"i":2},{"n":"branch_name","t":"string","d":"分店名称","i":2},{"n":"brand_id","t":"integer","d":"品牌ID","i":2},{"n":"store_address","t":"object","d":"门店地址信息","i":1,"p":"对应TypeScript的object"},{"n":"address_code","t":"string","d":"门店省市编码","r":1,"i":2},{"n":"address_detail","t":"string","d":"门店地址","r":1,"i":2},{"n":"address_complements","t":"string","d":"门店地址辅助描述","i":2},{"n":"longitude","t":"string","d":"门店经度","i":2},{"n":"latitude","t":"string","d":"门店纬度","i":2},{"n":"store_business","t":"object","d":"门店经营信息","i":1,"p":"对应TypeScript的object"},{"n":"service_phone","t":"string","d":"门店服务电话","i":2},{"n":"business_hours","t":"string","d":"门店经营时间","i":2},{"n":"store_recipient","t":"object[]","d":"门店收款信息","i":1,"p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"门店收款商户号","r":1,"i":2},{"n":"company_name","t":"string","d":"门店收款主体","i":2}],"replies":[{"status":200,"rows":[{"n":"store_id","t":"integer","d":"微信支付商户门店ID","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    store_basics: {\\n      store_reference_id: 'MDL001',\\n      brand_name: 'BRAND_NAME',\\n      store_name: 'STORE_NAME',\\n      branch_name: 'BRANCH_NAME',\\n      brand_id: 1001,\\n    },\\n    store_address: {\\n      address_code: '440305',\\n      address_detail: '传入的自定义门店地址',\\n      address_complements: '传入的自定义门店地址辅助描述',\\n      longitude: '112.63484',\\n      latitude: '37.75464',\\n    },\\n    store_business: {\\n      service_phone: '0755-86013388',\\n      business_hours: '传入的自定义门店经营时间',\\n    },\\n    store_recipient: [\\n      {\\n        mchid: '1230000109',\\n        company_name: 'COMPANY_NAME',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/merchant-store/stores\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"store_basics\\":{\\"store_reference_id\\":\\"MDL001\\",\\"brand_name\\":\\"BRAND_NAME\\",\\"store_name\\":\\"STORE_NAME\\",\\"branch_name\\":\\"BRANCH_NAME\\",\\"brand_id\\":1001},\\"store_address\\":{\\"address_code\\":\\"440305\\",\\"address_detail\\":\\"传入的自定义门店地址\\",\\"address_complements\\":\\"传入的自定义门店地址辅助描述\\",\\"longitude\\":\\"112.63484\\",\\"latitude\\":\\"37.75464\\"},\\"store_business\\":{\\"service_phone\\":\\"0755-86013388\\",\\"business_hours\\":\\"传入的自定义门店经营时间\\"},\\"store_recipient\\":[{\\"mchid\\":\\"1230000109\\",\\"company_name\\":\\"COMPANY_NAME\\"}]}\\n"}]},"relativePath":"openapi/v3/merchant-store/stores.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant-store/stores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant-store/stores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stores as default
};
