import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"给指定用户报名多笔立减活动","description":"给指定用户报名多笔立减活动 POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity 运营工具∙代金券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/bank-favor/users/{openid}/bank-multi-activity","chain":".v3.marketing.bankFavor.users._openid_.bankMultiActivity","area":"coupon-favor","sections":[{"verb":"post","title":"给指定用户报名多笔立减活动","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014569793"],"roles":["直连商户"],"tags":["运营工具∙代金券"],"updated":"2025.05.13","flags":[],"request":[{"n":"openid","t":"string","d":"用户标识ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"stock_id","t":"string","d":"批次号","r":1,"i":1},{"n":"activity_id","t":"string","d":"活动ID","r":1,"i":1},{"n":"out_request_no","t":"string","d":"发券凭证","r":1,"i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"stock_creator_mchid","t":"string","d":"创建批次的商户号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"coupon_id","t":"string","d":"代金券id","r":1}]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  json: {\\n    stock_id: '100088',\\n    activity_id: '186745560',\\n    out_request_no: '1002600620019090123143254435',\\n    appid: 'wx1234567889999',\\n    stock_creator_mchid: '9800064',\\n  },\\n}","message":"POST\\n/v3/marketing/bank-favor/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/bank-multi-activity\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"stock_id\\":\\"100088\\",\\"activity_id\\":\\"186745560\\",\\"out_request_no\\":\\"1002600620019090123143254435\\",\\"appid\\":\\"wx1234567889999\\",\\"stock_creator_mchid\\":\\"9800064\\"}\\n"}]},"relativePath":"openapi/v3/marketing/bank-favor/users/{openid}/bank-multi-activity.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/bank-favor/users/{openid}/bank-multi-activity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/bank-favor/users/{openid}/bank-multi-activity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bankMultiActivity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bankMultiActivity as default
};
