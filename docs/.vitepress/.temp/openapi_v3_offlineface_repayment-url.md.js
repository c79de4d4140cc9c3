import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取还款链接接口","description":"获取还款链接接口 POST v3/offlineface/repayment-url 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/offlineface/repayment-url","chain":".v3.offlineface.repaymentUrl","area":"face-palm","sections":[{"verb":"post","title":"获取还款链接接口","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.11.14","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_user_id","t":"string","d":"商户用户ID","r":1,"i":1},{"n":"organization_id","t":"string","d":"机构id","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"repayment_url","t":"string","d":"还款链接","r":1},{"n":"expire_at","t":"string","d":"链接过期时间","r":1}]}],"options":"{\\n  json: {\\n    out_user_id: 'OUT_USER_ID',\\n    organization_id: '1004',\\n  },\\n}","message":"POST\\n/v3/offlineface/repayment-url\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_user_id\\":\\"OUT_USER_ID\\",\\"organization_id\\":\\"1004\\"}\\n"}]},"relativePath":"openapi/v3/offlineface/repayment-url.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/offlineface/repayment-url.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlineface/repayment-url.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const repaymentUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  repaymentUrl as default
};
