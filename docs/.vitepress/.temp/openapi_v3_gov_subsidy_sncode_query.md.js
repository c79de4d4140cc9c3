import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询sn码状态","description":"查询sn码状态 POST v3/gov/subsidy/sncode/query 国补专区 江苏","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/sncode/query","chain":".v3.gov.subsidy.sncode.query","area":"gov-subsidy","sections":[{"verb":"post","title":"查询sn码状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],"roles":["电商平台","服务商"],"tags":["国补专区","江苏"],"updated":"2025.06.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sn_code_list","t":"string[]","d":"S/N码集合","r":1,"i":1},{"n":"qualification_region_code","t":"integer","d":"使用的资格的地区编码","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"goods_sn_list","t":"object[]","d":"sn码状态数组","r":1,"p":"对应TypeScript的array"},{"n":"sn_code","t":"string","d":"S/N码","r":1,"i":1},{"n":"state","t":"string","d":"状态","e":["SNCODE_STATE_UNKNOWN","SNCODE_STATE_SELLABLE","SNCODE_STATE_NOT_SELLABLE"],"r":1,"i":1},{"n":"not_sellable_reason","t":"string","d":"不可售的原因","e":["NOT_SELLABLE_REASON_USED","NOT_SELLABLE_REASON_NOT_FOUND"],"i":1}]}],"options":"{\\n  json: {\\n    sn_code_list: [\'9CC0AC186027\'],\\n    qualification_region_code: 310100,\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/sncode/query\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sn_code_list\\":[\\"9CC0AC186027\\"],\\"qualification_region_code\\":310100}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/sncode/query.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/gov/subsidy/sncode/query.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/sncode/query.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const query = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  query as default
};
