import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"平台代商户确认注销","description":"平台代商户确认注销 POST v3/ecommerce/account/apply-cancel-withdraw/confirm 收付通∙注销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/account/apply-cancel-withdraw/confirm","chain":".v3.ecommerce.account.applyCancelWithdraw.confirm","area":"ecommerce-applyment","sections":[{"verb":"post","title":"平台代商户确认注销","official":["https://pay.weixin.qq.com/doc/v3/partner/4013892772"],"roles":["电商平台"],"tags":["收付通∙注销"],"updated":"2025.03.13","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"applyment_id","t":"string","d":"微信支付注销单号","i":1},{"n":"out_request_no","t":"string","d":"商户注销申请单号","i":1},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"operator_identification","t":"string","d":"平台确认操作人标识","i":1},{"n":"confirm_time","t":"string","d":"注销确认时间","r":1,"i":1},{"n":"cancel_contract_version","t":"string","d":"注销协议版本号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"applyment_id","t":"string","d":"微信支付注销单号"},{"n":"out_request_no","t":"string","d":"商户注销申请单号"},{"n":"sub_mchid","t":"string","d":"二级商户号"}]}],"options":"{\\n  json: {\\n    applyment_id: 'X202410241010125346',\\n    out_request_no: 'P202410241010125346',\\n    sub_mchid: '1900000109',\\n    operator_identification: 'id1102',\\n    confirm_time: '2015-05-20T13:29:35.120+08:00',\\n    cancel_contract_version: 'V20241213',\\n  },\\n}","message":"POST\\n/v3/ecommerce/account/apply-cancel-withdraw/confirm\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"applyment_id\\":\\"X202410241010125346\\",\\"out_request_no\\":\\"P202410241010125346\\",\\"sub_mchid\\":\\"1900000109\\",\\"operator_identification\\":\\"id1102\\",\\"confirm_time\\":\\"2015-05-20T13:29:35.120+08:00\\",\\"cancel_contract_version\\":\\"V20241213\\"}\\n"}]},"relativePath":"openapi/v3/ecommerce/account/apply-cancel-withdraw/confirm.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/account/apply-cancel-withdraw/confirm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/account/apply-cancel-withdraw/confirm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const confirm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  confirm as default
};
