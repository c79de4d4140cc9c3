import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商品信息上传","description":"商品信息上传 POST v3/gov/subsidy/goods/upload 国补专区 江苏","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/goods/upload","chain":".v3.gov.subsidy.goods.upload","area":"gov-subsidy","sections":[{"verb":"post","title":"商品信息上传","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],"roles":["电商平台","服务商"],"tags":["国补专区","江苏"],"updated":"2025.06.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appliance_id","t":"integer","d":"消费品类ID","e":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17],"r":1,"i":1},{"n":"product_name","t":"string","d":"商品名称","r":1,"i":1},{"n":"energy_grade","t":"string","d":"能效等级","e":["FIRST_LEVEL","SECOND_LEVEL","ENERGY_GRADE_UNKNOWN"],"i":1},{"n":"brand","t":"string","d":"家电品牌","r":1,"i":1},{"n":"qualification_region_code","t":"integer","d":"使用的资格的地区编码","r":1,"i":1},{"n":"seller_name","t":"string","d":"销售企业名称","r":1,"i":1},{"n":"license_number","t":"string","d":"统一社会信息代码","r":1,"i":1},{"n":"base_price","t":"integer","d":"基准价格","r":1,"i":1},{"n":"average_trading_price","t":"integer","r":1,"i":1},{"n":"product_type","t":"string","d":"产品类型","e":["COMMON_PRODUCT","AI_PRODUCT"],"r":1,"i":1},{"n":"product_model","t":"string","d":"商品型号","i":1},{"n":"bar_code","t":"string","d":"商品条码","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"code","t":"string","d":"响应码","r":1},{"n":"message","t":"string","d":"响应描述","r":1}]}],"options":"{\\n  json: {\\n    appliance_id: 1,\\n    product_name: 'PRODUCT_NAME',\\n    energy_grade: 'FIRST_LEVEL',\\n    brand: '传入的自定义家电品牌',\\n    qualification_region_code: 310100,\\n    seller_name: 'SELLER_NAME',\\n    license_number: '91110108397173806M',\\n    base_price: 10000,\\n    average_trading_price: 10000,\\n    product_type: 'COMMON_PRODUCT',\\n    product_model: 'XX',\\n    bar_code: '6901010101098',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/goods/upload\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appliance_id\\":1,\\"product_name\\":\\"PRODUCT_NAME\\",\\"energy_grade\\":\\"FIRST_LEVEL\\",\\"brand\\":\\"传入的自定义家电品牌\\",\\"qualification_region_code\\":310100,\\"seller_name\\":\\"SELLER_NAME\\",\\"license_number\\":\\"91110108397173806M\\",\\"base_price\\":10000,\\"average_trading_price\\":10000,\\"product_type\\":\\"COMMON_PRODUCT\\",\\"product_model\\":\\"XX\\",\\"bar_code\\":\\"6901010101098\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/goods/upload.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/goods/upload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/goods/upload.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const upload = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  upload as default
};
