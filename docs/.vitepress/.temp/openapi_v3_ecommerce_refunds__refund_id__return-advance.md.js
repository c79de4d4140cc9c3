import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"垫付退款回补API / 查询垫付回补结果API","description":"垫付退款回补API POST v3/ecommerce/refunds/{refund_id}/return-advance 收付通∙退款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/refunds/{refund_id}/return-advance","chain":".v3.ecommerce.refunds._refund_id_.returnAdvance","area":"ecommerce-settlement","sections":[{"verb":"post","title":"垫付退款回补API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476927"],"roles":["电商平台"],"tags":["收付通∙退款"],"updated":"2024.07.11","flags":[],"request":[{"n":"refund_id","t":"string","d":"微信退款单号","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"refund_id","t":"string","d":"微信退款单号","r":1},{"n":"advance_return_id","t":"string","d":"微信回补单号","r":1},{"n":"return_amount","t":"integer","d":"垫付回补金额","r":1},{"n":"payer_mchid","t":"string","d":"出款方商户号","r":1},{"n":"payer_account","t":"string","d":"出款方账户","r":1},{"n":"payee_mchid","t":"string","d":"入账方商户号","r":1},{"n":"payee_account","t":"string","d":"入账方账户","r":1},{"n":"result","t":"string","d":"垫付回补结果","r":1},{"n":"success_time","t":"string","d":"垫付回补完成时间"}]}],"options":"{\\n  refund_id: '50000000382019052709732678859',\\n  json: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"POST\\n/v3/ecommerce/refunds/50000000382019052709732678859/return-advance\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\"}\\n"},{"verb":"get","title":"查询垫付回补结果API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012476916"],"roles":["电商平台"],"tags":["收付通∙退款"],"updated":"2024.07.11","flags":[],"request":[{"n":"refund_id","t":"string","d":"微信退款单号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"refund_id","t":"string","d":"微信退款单号","r":1},{"n":"advance_return_id","t":"string","d":"微信回补单号","r":1},{"n":"return_amount","t":"integer","d":"垫付回补金额","r":1},{"n":"payer_mchid","t":"string","d":"出款方商户号","r":1},{"n":"payer_account","t":"string","d":"出款方账户","r":1},{"n":"payee_mchid","t":"string","d":"入账方商户号","r":1},{"n":"payee_account","t":"string","d":"入账方账户","r":1},{"n":"result","t":"string","d":"垫付回补结果","r":1},{"n":"success_time","t":"string","d":"垫付回补完成时间"}]}],"options":"{\\n  refund_id: '50000000382019052709732678859',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/ecommerce/refunds/50000000382019052709732678859/return-advance?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/ecommerce/refunds/{refund_id}/return-advance.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/refunds/{refund_id}/return-advance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/refunds/{refund_id}/return-advance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const returnAdvance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  returnAdvance as default
};
