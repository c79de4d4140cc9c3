import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"删除活动发券商户号API","description":"删除活动发券商户号API POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete 运营工具∙支付有礼","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete","chain":".v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete","area":"activity","sections":[{"verb":"post","title":"删除活动发券商户号API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012466787","https://pay.weixin.qq.com/doc/v3/partner/4012466827"],"roles":["微信支付商户","服务商","渠道商"],"tags":["运营工具∙支付有礼"],"updated":"2020.06.09","flags":[],"request":[{"n":"activity_id","t":"string","d":"活动id","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"merchant_id_list","t":"string[]","d":"删除的发券商户号","i":1},{"n":"delete_request_no","t":"string","d":"商户请求单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"activity_id","t":"string","d":"活动id"},{"n":"delete_time","t":"string","d":"删除时间"}]}],"options":"{\\n  activity_id: '126002309',\\n  json: {\\n    merchant_id_list: ['100123456'],\\n    delete_request_no: '100002322019090134234sfdf',\\n  },\\n}","message":"POST\\n/v3/marketing/paygiftactivity/activities/126002309/merchants/delete\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"merchant_id_list\\":[\\"100123456\\"],\\"delete_request_no\\":\\"100002322019090134234sfdf\\"}\\n"}]},"relativePath":"openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _delete = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _delete as default
};
