import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询二级商户账户日终余额API","description":"查询二级商户账户日终余额API GET v3/ecommerce/fund/enddaybalance/{sub_mchid} 收付通∙余额","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/fund/enddaybalance/{sub_mchid}","chain":".v3.ecommerce.fund.enddaybalance._sub_mchid_","area":"ecommerce-funds","sections":[{"verb":"get","title":"查询二级商户账户日终余额API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476693"],"roles":["电商平台"],"tags":["收付通∙余额"],"updated":"2024.07.25","flags":[],"request":[{"n":"sub_mchid","t":"string","d":"电商特约商户商户号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"date","t":"string","d":"日期","r":1,"i":1},{"n":"account_type","t":"string","d":"账户类型","e":["BASIC","DEPOSIT"],"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"available_amount","t":"integer","d":"可用余额","r":1},{"n":"pending_amount","t":"integer","d":"不可用余额"},{"n":"account_type","t":"string","d":"账户类型","e":["BASIC","DEPOSIT"]}]}],"options":"{\\n  sub_mchid: '1222212222',\\n  query: {\\n    date: '2019-08-17',\\n    account_type: 'BASIC',\\n  },\\n}","message":"GET\\n/v3/ecommerce/fund/enddaybalance/1222212222?date=2019-08-17&account_type=BASIC\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/fund/enddaybalance/{sub_mchid}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/fund/enddaybalance/{sub_mchid}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/fund/enddaybalance/{sub_mchid}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _sub_mchid_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _sub_mchid_ as default
};
