import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询机构信息接口","description":"查询机构信息接口 GET v3/offlinefacemch/organizations 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/offlinefacemch/organizations","chain":".v3.offlinefacemch.organizations","area":"face-palm","sections":[{"verb":"get","title":"查询机构信息接口","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.01.27","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"organization_id","t":"string","d":"机构ID","i":1},{"n":"organization_name","t":"string","d":"机构名称","i":1}],"replies":[{"status":200,"rows":[{"n":"organization_id","t":"string","d":"机构ID"},{"n":"organization_name","t":"string","d":"机构名称"}]}],"options":"{\\n  query: {\\n    organization_id: 'DBES323aeb',\\n    organization_name: 'ORGANIZATION_NAME',\\n  },\\n}","message":"GET\\n/v3/offlinefacemch/organizations?organization_id=DBES323aeb&organization_name=ORGANIZATION_NAME\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/offlinefacemch/organizations.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/offlinefacemch/organizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlinefacemch/organizations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const organizations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  organizations as default
};
