import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"终止活动API","description":"终止活动API POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate 运营工具∙支付有礼","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/paygiftactivity/activities/{activity_id}/terminate","chain":".v3.marketing.paygiftactivity.activities._activity_id_.terminate","area":"activity","sections":[{"verb":"post","title":"终止活动API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012466523","https://pay.weixin.qq.com/doc/v3/partner/4012466633"],"roles":["微信支付商户","服务商","渠道商"],"tags":["运营工具∙支付有礼"],"updated":"2019.11.28","flags":[],"request":[{"n":"activity_id","t":"string","d":"活动id","r":1}],"replies":[{"status":200,"rows":[{"n":"activity_id","t":"string","d":"活动id"},{"n":"terminate_time","t":"string","d":"生效时间"}]}],"options":"{\\n  activity_id: '371067',\\n}","message":"POST\\n/v3/marketing/paygiftactivity/activities/371067/terminate\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/paygiftactivity/activities/{activity_id}/terminate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/paygiftactivity/activities/{activity_id}/terminate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/paygiftactivity/activities/{activity_id}/terminate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const terminate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  terminate as default
};
