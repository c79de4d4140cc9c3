import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"按区域查询品牌加价购活动","description":"按区域查询品牌加价购活动 GET v3/marketing/goods-subsidy-activity/activities 品牌小店营销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/goods-subsidy-activity/activities","chain":".v3.marketing.goodsSubsidyActivity.activities","area":"activity","sections":[{"verb":"get","title":"按区域查询品牌加价购活动","official":["https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html"],"roles":["普通商户","服务商"],"tags":["品牌小店营销"],"updated":"2023.07.27","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"city_id","t":"string","d":"活动所属城市的ID","r":1,"i":1},{"n":"offset","t":"integer","d":"分页页码","r":1,"i":1},{"n":"limit","t":"integer","d":"最大返回的活动数","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"total_count","t":"integer","d":"小店活动门店总数"},{"n":"data","t":"object[]","d":"小店活动门店集合","p":"对应TypeScript的array"},{"n":"activity_id","t":"string","d":"活动ID","i":1},{"n":"brand_id","t":"string","d":"品牌ID","i":1},{"n":"creator_merchant_id","t":"string","d":"活动创建方商户号","i":1},{"n":"activity_info","t":"object","d":"活动信息","i":1,"p":"对应TypeScript的object"},{"n":"activity_name","t":"string","d":"活动名称","i":2},{"n":"apply_start_time","t":"string","d":"活动报名开始时间","i":2},{"n":"apply_end_time","t":"string","d":"活动报名结束时间","i":2},{"n":"activity_start_time","t":"string","d":"活动开始时间","i":2},{"n":"activity_end_time","t":"string","d":"活动结束时间","i":2},{"n":"activity_description","t":"string","d":"活动描述","i":2},{"n":"goods_information","t":"object","d":"活动商品信息","i":1,"p":"对应TypeScript的object"},{"n":"goods_id","t":"string","d":"商品ID","i":2},{"n":"goods_name","t":"string","d":"商品名称","i":2},{"n":"goods_picture_url","t":"string","d":"商品图片URL","i":2},{"n":"rule_information","t":"object","d":"活动规则","i":1,"p":"对应TypeScript的object"},{"n":"store_subsidy","t":"integer","i":2},{"n":"service_provider_subsidy","t":"integer","i":2},{"n":"store_subsidy_quota","t":"integer","d":"活动门店补贴商品数上限","i":2},{"n":"user_subsidy_quota","t":"integer","d":"单用户享受加价购优惠次数上限","i":2},{"n":"areas","t":"object[]","d":"活动区域列表","i":2,"p":"对应TypeScript的array"},{"n":"province","t":"string","d":"省名称","i":3},{"n":"city","t":"string","d":"市名称","i":3},{"n":"district","t":"string","d":"区名称","i":3},{"n":"offset","t":"integer","d":"分页页码"},{"n":"limit","t":"integer","d":"分页大小"}]}],"options":"{\\n  query: {\\n    city_id: '530100',\\n    offset: 0,\\n    limit: 10,\\n  },\\n}","message":"GET\\n/v3/marketing/goods-subsidy-activity/activities?city_id=530100&offset=0&limit=10\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/goods-subsidy-activity/activities.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/goods-subsidy-activity/activities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/goods-subsidy-activity/activities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const activities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  activities as default
};
