import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商圈会员待积分状态查询","description":"商圈会员待积分状态查询 GET v3/businesscircle/users/{openid}/points/commit_status 经营工具∙智慧商圈","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/businesscircle/users/{openid}/points/commit_status","chain":".v3.businesscircle.users._openid_.points.commit_status","area":"retail","sections":[{"verb":"get","title":"商圈会员待积分状态查询","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012534994","https://pay.weixin.qq.com/doc/v3/partner/4012474129"],"roles":["直连商户","服务商"],"tags":["经营工具∙智慧商圈"],"updated":"2023.08.23","flags":[],"request":[{"n":"openid","t":"string","d":"顾客openid","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"商圈商户ID","i":1},{"n":"brandid","t":"integer","d":"品牌ID","r":1,"i":1},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"points_commit_status","t":"string"}]}],"options":"{\\n  openid: 'oUpF8uMuAJOM2pxb1Q',\\n  query: {\\n    sub_mchid: '1900000109',\\n    brandid: 1000,\\n    appid: 'wx931386123456789e',\\n  },\\n}","message":"GET\\n/v3/businesscircle/users/oUpF8uMuAJOM2pxb1Q/points/commit_status?sub_mchid=1900000109&brandid=1000&appid=wx931386123456789e\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/businesscircle/users/{openid}/points/commit_status.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/businesscircle/users/{openid}/points/commit_status.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/businesscircle/users/{openid}/points/commit_status.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const commit_status = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  commit_status as default
};
