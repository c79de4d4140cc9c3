import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"新增活动发券商户号API","description":"新增活动发券商户号API POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add 运营工具∙支付有礼","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add","chain":".v3.marketing.paygiftactivity.activities._activity_id_.merchants.add","area":"activity","sections":[{"verb":"post","title":"新增活动发券商户号API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012466671","https://pay.weixin.qq.com/doc/v3/partner/4012466735"],"roles":["微信支付商户","服务商","渠道商"],"tags":["运营工具∙支付有礼"],"updated":"2020.06.09","flags":[],"request":[{"n":"activity_id","t":"string","d":"活动id","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"merchant_id_list","t":"string[]","d":"发券商户号","i":1},{"n":"add_request_no","t":"string","d":"请求业务单据号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"activity_id","t":"string","d":"活动id"},{"n":"add_time","t":"string","d":"添加时间"},{"n":"invalid_merchant_id_list","t":"object[]","d":"未通过规则校验的发券商户号列表","p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"invalid_reason","t":"string","d":"无效原因","i":1}]}],"options":"{\\n  activity_id: '371067',\\n  json: {\\n    merchant_id_list: ['传入的自定义发券商户号'],\\n    add_request_no: 'ADD_REQUEST_NO',\\n  },\\n}","message":"POST\\n/v3/marketing/paygiftactivity/activities/371067/merchants/add\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"merchant_id_list\\":[\\"传入的自定义发券商户号\\"],\\"add_request_no\\":\\"ADD_REQUEST_NO\\"}\\n"}]},"relativePath":"openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const add = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  add as default
};
