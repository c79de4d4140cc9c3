import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询账户实时余额API","description":"查询账户实时余额API GET v3/merchant/fund/balance/{account_type} 收付通∙余额 运营工具∙用工卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/merchant/fund/balance/{account_type}","chain":".v3.merchant.fund.balance._account_type_","area":"ecommerce-funds","sections":[{"verb":"get","title":"查询账户实时余额API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476700","https://pay.weixin.qq.com/doc/v3/partner/4012720926","https://pay.weixin.qq.com/doc/v3/partner/4012721477"],"roles":["电商平台","服务商"],"tags":["收付通∙余额","运营工具∙用工卡"],"updated":"2024.07.25","flags":[],"request":[{"n":"account_type","t":"string","d":"账户类型","e":["BASIC","OPERATION","FEES"],"r":1}],"replies":[{"status":200,"rows":[{"n":"available_amount","t":"integer","d":"可用余额","r":1},{"n":"pending_amount","t":"integer","d":"不可用余额"}]}],"options":"{\\n  account_type: 'BASIC',\\n}","message":"GET\\n/v3/merchant/fund/balance/BASIC\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/merchant/fund/balance/{account_type}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/merchant/fund/balance/{account_type}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/merchant/fund/balance/{account_type}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _account_type_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _account_type_ as default
};
