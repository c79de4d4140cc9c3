import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"企业信息查询","description":"企业信息查询 POST v3/gov/subsidy/companies/query 国补专区 江苏","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/companies/query","chain":".v3.gov.subsidy.companies.query","area":"gov-subsidy","sections":[{"verb":"post","title":"企业信息查询","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989543"],"roles":["电商平台","服务商"],"tags":["国补专区","江苏"],"updated":"2025.06.24","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"qualification_region_code","t":"integer","d":"使用的资格的地区编码","r":1,"i":1},{"n":"license_number","t":"string","d":"统一社会信息代码","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"company_name","t":"string","d":"企业名称"},{"n":"collect_state","t":"string","d":"归集状态枚举","e":["COLLECT_STATE_NOT_COLLECT","COLLECT_STATE_COLLECTED","COLLECT_STATE_COLLECTION_FAILED"]},{"n":"code","t":"string","d":"响应码","r":1},{"n":"message","t":"string","d":"响应描述","r":1}]}],"options":"{\\n  json: {\\n    qualification_region_code: 310100,\\n    license_number: \'91110108397173806M\',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/companies/query\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"qualification_region_code\\":310100,\\"license_number\\":\\"91110108397173806M\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/companies/query.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/gov/subsidy/companies/query.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/companies/query.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const query = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  query as default
};
