import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建H5支付域名修改申请单","description":"创建H5支付域名修改申请单 POST v3/global/merchant/h5/permission/domain/applications 跨境∙H5权限","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/merchant/h5/permission/domain/applications","chain":".v3.global.merchant.h5.permission.domain.applications","area":"cross-border-merchant","sections":[{"verb":"post","title":"创建H5支付域名修改申请单","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013025110"],"roles":["机构模式"],"tags":["跨境∙H5权限"],"flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"domains","t":"string[]","d":"H5支付域名","r":1,"i":1},{"n":"website_url","t":"string","d":"子商户H5经营网址","r":1,"i":1},{"n":"website_business_page_pics","t":"string[]","d":"经营网址商业页面截图","i":1},{"n":"website_homepage_pics","t":"string[]","d":"经营网址首页截图","i":1},{"n":"website_state","t":"string","d":"子商户经营网址状态","e":["HAS_LAUNCHED","UN_LAUNCHED"],"i":1},{"n":"notify_url","t":"string","d":"商户提供的审核结果回调接口","i":1},{"n":"out_applyment_id","t":"string","d":"商户申请单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户号","r":1},{"n":"website_state","t":"string","d":"子商户经营网址状态","e":["HAS_LAUNCHED","UN_LAUNCHED"],"r":1},{"n":"domains","t":"string[]","d":"H5支付域名","r":1},{"n":"webiste_url","t":"string","d":"子商户H5经营网址","r":1},{"n":"website_business_page_pics","t":"string[]","d":"经营网址商业页面截图"},{"n":"website_homepage_pics","t":"string[]","d":"经营网址首页截图"},{"n":"applyment_id","t":"integer","d":"申请单号","r":1},{"n":"audit_reject_detail","t":"string","d":"驳回原因"},{"n":"applyment_state","t":"string","d":"申请单状态","e":["PENDING","UNDER_REVIEW","APPROVED","REJECTED"]},{"n":"notify_url","t":"string","d":"商户提供的审核结果回调接口"},{"n":"out_applyment_id","t":"string","d":"商户申请单号","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '2491935631',\\n    domains: ['qq.com'],\\n    website_url: 'https://qq.com',\\n    website_business_page_pics: ['6uqyGjvHzOhsLleGFQVRF'],\\n    website_homepage_pics: ['6uqyGjvHzOhsLleGFQVRF'],\\n    website_state: 'HAS_LAUNCHED',\\n    notify_url: 'https://pay.weixin.qq.com/wxpay/pay.action',\\n    out_applyment_id: '123456',\\n  },\\n}","message":"POST\\n/v3/global/merchant/h5/permission/domain/applications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"2491935631\\",\\"domains\\":[\\"qq.com\\"],\\"website_url\\":\\"https://qq.com\\",\\"website_business_page_pics\\":[\\"6uqyGjvHzOhsLleGFQVRF\\"],\\"website_homepage_pics\\":[\\"6uqyGjvHzOhsLleGFQVRF\\"],\\"website_state\\":\\"HAS_LAUNCHED\\",\\"notify_url\\":\\"https://pay.weixin.qq.com/wxpay/pay.action\\",\\"out_applyment_id\\":\\"123456\\"}\\n"}]},"relativePath":"openapi/v3/global/merchant/h5/permission/domain/applications.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/merchant/h5/permission/domain/applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/merchant/h5/permission/domain/applications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const applications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  applications as default
};
