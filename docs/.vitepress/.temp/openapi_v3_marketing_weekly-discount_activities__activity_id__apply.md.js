import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"报名周周惠活动API","description":"报名周周惠活动API POST v3/marketing/weekly-discount/activities/{activity_id}/apply 营销工具∙周周惠","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/weekly-discount/activities/{activity_id}/apply","chain":".v3.marketing.weeklyDiscount.activities._activity_id_.apply","area":"activity","sections":[{"verb":"post","title":"报名周周惠活动API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml"],"roles":["服务商","渠道商","从业机构"],"tags":["营销工具∙周周惠"],"updated":"2021.11.22","flags":[],"request":[{"n":"activity_id","t":"string","d":"活动ID","r":1},{"n":"json","t":"object","d":"声明请求的`JSON`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"applying_merchant_id","t":"integer","d":"报名商户号","r":1,"i":1},{"n":"store_id","t":"integer","d":"报名商户门店号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"activity_id","t":"integer","d":"报名成功的活动ID","r":1},{"n":"success_time","t":"string","d":"报名成功时间","r":1}]}],"options":"{\\n  activity_id: \'11111\',\\n  json: {\\n    applying_merchant_id: 10000098,\\n    store_id: 111111,\\n  },\\n}","message":"POST\\n/v3/marketing/weekly-discount/activities/11111/apply\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"applying_merchant_id\\":10000098,\\"store_id\\":111111}\\n"}]},"relativePath":"openapi/v3/marketing/weekly-discount/activities/{activity_id}/apply.md","filePath":"openapi/[uri].md"}');
const _sfc_main = { name: "openapi/v3/marketing/weekly-discount/activities/{activity_id}/apply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/weekly-discount/activities/{activity_id}/apply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const apply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  apply as default
};
