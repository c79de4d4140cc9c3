import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"sn码解锁","description":"sn码解锁 POST v3/gov/subsidy/sncode/unlock 国补专区 江苏","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/sncode/unlock","chain":".v3.gov.subsidy.sncode.unlock","area":"gov-subsidy","sections":[{"verb":"post","title":"sn码解锁","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],"roles":["电商平台","服务商"],"tags":["国补专区","江苏"],"updated":"2025.06.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appliance_id","t":"integer","d":"消费品类ID","e":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17],"r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户支付订单号","r":1,"i":1},{"n":"qualification_region_code","t":"integer","d":"使用的资格的地区编码","r":1,"i":1},{"n":"sn_code","t":"string","d":"S/N码","r":1,"i":1},{"n":"barcode","t":"string","d":"商品条码","r":1,"i":1},{"n":"product_type","t":"string","d":"产品类型","e":["COMMON_PRODUCT","AI_PRODUCT"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"code","t":"string","d":"响应码","r":1},{"n":"message","t":"string","d":"响应描述","r":1}]}],"options":"{\\n  json: {\\n    appliance_id: 1,\\n    out_trade_no: 'vmall_250120131959_993_4494',\\n    qualification_region_code: 310100,\\n    sn_code: 'fallervuh',\\n    barcode: '6901010101098',\\n    product_type: 'COMMON_PRODUCT',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/sncode/unlock\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appliance_id\\":1,\\"out_trade_no\\":\\"vmall_250120131959_993_4494\\",\\"qualification_region_code\\":310100,\\"sn_code\\":\\"fallervuh\\",\\"barcode\\":\\"6901010101098\\",\\"product_type\\":\\"COMMON_PRODUCT\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/sncode/unlock.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/sncode/unlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/sncode/unlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unlock as default
};
