import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询活动发券商户号API","description":"查询活动发券商户号API GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants 运营工具∙支付有礼","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/paygiftactivity/activities/{activity_id}/merchants","chain":".v3.marketing.paygiftactivity.activities._activity_id_.merchants","area":"activity","sections":[{"verb":"get","title":"查询活动发券商户号API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012466149","https://pay.weixin.qq.com/doc/v3/partner/4012466191"],"roles":["微信支付商户","服务商","渠道商"],"tags":["运营工具∙支付有礼"],"updated":"2019.11.28","flags":[],"request":[{"n":"activity_id","t":"string","d":"活动id","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"offset","t":"integer","d":"分页页码","i":1},{"n":"limit","t":"integer","d":"分页大小","i":1}],"replies":[{"status":200,"rows":[{"n":"offset","t":"integer","d":"分页页码"},{"n":"limit","t":"integer","d":"分页大小"},{"n":"total_count","t":"integer","d":"总数"},{"n":"activity_id","t":"string","d":"活动id"},{"n":"data","t":"object[]","d":"结果集","p":"对应TypeScript的array"},{"n":"mchid","t":"string","d":"商户号","i":1},{"n":"merchant_name","t":"string","d":"商户名称","i":1},{"n":"create_time","t":"string","d":"创建时间","i":1},{"n":"update_time","t":"string","d":"更新时间","i":1}]}],"options":"{\\n  activity_id: '371067',\\n  query: {\\n    offset: 0,\\n    limit: 20,\\n  },\\n}","message":"GET\\n/v3/marketing/paygiftactivity/activities/371067/merchants?offset=0&limit=20\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchants = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchants as default
};
