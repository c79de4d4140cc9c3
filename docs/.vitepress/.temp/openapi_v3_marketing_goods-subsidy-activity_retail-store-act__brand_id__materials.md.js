import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"生成小店活动物料码","description":"生成小店活动物料码 POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials 品牌小店营销","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials","chain":".v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials","area":"activity","sections":[{"verb":"post","title":"生成小店活动物料码","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012384337","https://pay.weixin.qq.com/doc/v3/partner/4012384395"],"roles":["普通商户","服务商"],"tags":["品牌小店营销"],"updated":"2023.07.28","flags":[],"request":[{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_request_no","t":"string","d":"请求业务单据","r":1,"i":1},{"n":"material_num","t":"number","d":"生成物料码数量","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"material_list","t":"object[]","d":"成功的物料码列表","p":"对应TypeScript的array"},{"n":"material_id","t":"string","d":"物料码ID","i":1},{"n":"material_url","t":"string","d":"物料码链接","i":1}]}],"options":"{\\n  brand_id: '1001',\\n  json: {\\n    out_request_no: '1002600620019090123143254436',\\n    material_num: 100,\\n  },\\n}","message":"POST\\n/v3/marketing/goods-subsidy-activity/retail-store-act/1001/materials\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_request_no\\":\\"1002600620019090123143254436\\",\\"material_num\\":100}\\n"}]},"relativePath":"openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const materials = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  materials as default
};
