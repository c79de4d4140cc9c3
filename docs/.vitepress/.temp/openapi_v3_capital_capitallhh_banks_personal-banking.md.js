import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"查询支持个人业务的银行列表API","description":"查询支持个人业务的银行列表API GET v3/capital/capitallhh/banks/personal-banking 通用接口","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/capital/capitallhh/banks/personal-banking","chain":".v3.capital.capitallhh.banks.personalBanking","area":"common","sections":[{"verb":"get","title":"查询支持个人业务的银行列表API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012697583"],"roles":["服务商"],"tags":["通用接口"],"updated":"2021.05.14","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"offset","t":"integer","d":"本次查询偏移量","i":1},{"n":"limit","t":"integer","d":"本次请求最大查询条数","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"查询数据总条数","r":1},{"n":"count","t":"integer","d":"本次查询数据条数","r":1},{"n":"data","t":"object[]","d":"银行列表","p":"对应TypeScript的array"},{"n":"bank_alias","t":"string","d":"银行别名","r":1,"i":1},{"n":"bank_alias_code","t":"string","d":"银行别名编码","r":1,"i":1},{"n":"account_bank","t":"string","d":"开户银行","r":1,"i":1},{"n":"account_bank_code","t":"integer","d":"开户银行编码","r":1,"i":1},{"n":"need_bank_branch","t":"boolean","d":"是否需要填写支行","r":1,"i":1},{"n":"offset","t":"integer","d":"本次查询偏移量","r":1},{"n":"links","t":"object","d":"分页链接","r":1,"p":"对应TypeScript的object"},{"n":"next","t":"string","d":"下一页链接","i":1},{"n":"prev","t":"string","d":"上一页链接","i":1},{"n":"self","t":"string","d":"当前链接","i":1}]}],"options":"{\\n  query: {\\n    offset: 0,\\n    limit: 200,\\n  },\\n}","message":"GET\\n/v3/capital/capitallhh/banks/personal-banking?offset=0&limit=200\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/capital/capitallhh/banks/personal-banking.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/capital/capitallhh/banks/personal-banking.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/capital/capitallhh/banks/personal-banking.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const personalBanking = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  personalBanking as default
};
