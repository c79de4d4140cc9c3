import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商家小票管理API","description":"商家小票管理API POST v3/goldplan/merchants/changecustompagestatus 经营工具∙点金计划","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/goldplan/merchants/changecustompagestatus","chain":".v3.goldplan.merchants.changecustompagestatus","area":"retail","sections":[{"verb":"post","title":"商家小票管理API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012473788"],"roles":["服务商","渠道商"],"tags":["经营工具∙点金计划"],"updated":"2020.04.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户ID","r":1,"i":1},{"n":"operation_type","t":"string","d":"操作类型","e":["OPEN","CLOSE"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户ID","r":1},{"n":"operation_type","t":"string","d":"操作类型","e":["OPEN","CLOSE"],"r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1234567890',\\n    operation_type: 'OPEN',\\n  },\\n}","message":"POST\\n/v3/goldplan/merchants/changecustompagestatus\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1234567890\\",\\"operation_type\\":\\"OPEN\\"}\\n"}]},"relativePath":"openapi/v3/goldplan/merchants/changecustompagestatus.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/goldplan/merchants/changecustompagestatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/goldplan/merchants/changecustompagestatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const changecustompagestatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  changecustompagestatus as default
};
