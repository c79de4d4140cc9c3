import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"WEB预签约API","description":"WEB预签约API POST v3/global/papay/contracts/web-pre-entrust-sign 跨境∙代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/global/papay/contracts/web-pre-entrust-sign","chain":".v3.global.papay.contracts.webPreEntrustSign","area":"cross-border-papay","sections":[{"verb":"post","title":"WEB预签约API","official":["https://pay.weixin.qq.com/doc/global/v3/zh/4013015464"],"roles":["直连模式","机构模式"],"tags":["跨境∙代扣"],"updated":"2025.04.01","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"机构APPID","i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sp_appid","t":"string","d":"机构appid","i":1},{"n":"sp_mchid","t":"string","d":"机构商户号","i":1},{"n":"sub_appid","t":"string","d":"子商户应用ID","i":1},{"n":"plan_id","t":"integer","d":"模板ID","i":1},{"n":"out_contract_code","t":"string","d":"商户侧签约协议号","i":1},{"n":"user_display_name","t":"string","d":"用户账户展示名称","i":1},{"n":"success_notify_url","t":"string","d":"签约成功通知url","i":1},{"n":"expired_time","t":"string","d":"过期时间","i":1},{"n":"return_url","t":"string","d":"签约完成跳转URL","i":1}],"replies":[{"status":200,"rows":[{"n":"show_code_url","t":"string","d":"展码页面URL","r":1}]}],"options":"{\\n  json: {\\n    appid: 'wxd678efh567hg6787',\\n    sub_mchid: '1230000109',\\n    sp_appid: 'wx8888888888888888',\\n    sp_mchid: '3200000001',\\n    sub_appid: 'wxcbda96de0b165484',\\n    plan_id: 123,\\n    out_contract_code: '100001256',\\n    user_display_name: 'wx_123456',\\n    success_notify_url: 'https://pay.weixin.qq.com',\\n    expired_time: '2021-11-20T13:29:35+08:00',\\n    return_url: 'https://pay.weixin.qq.com',\\n  },\\n}","message":"POST\\n/v3/global/papay/contracts/web-pre-entrust-sign\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxd678efh567hg6787\\",\\"sub_mchid\\":\\"1230000109\\",\\"sp_appid\\":\\"wx8888888888888888\\",\\"sp_mchid\\":\\"3200000001\\",\\"sub_appid\\":\\"wxcbda96de0b165484\\",\\"plan_id\\":123,\\"out_contract_code\\":\\"100001256\\",\\"user_display_name\\":\\"wx_123456\\",\\"success_notify_url\\":\\"https://pay.weixin.qq.com\\",\\"expired_time\\":\\"2021-11-20T13:29:35+08:00\\",\\"return_url\\":\\"https://pay.weixin.qq.com\\"}\\n"}]},"relativePath":"openapi/v3/global/papay/contracts/web-pre-entrust-sign.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/global/papay/contracts/web-pre-entrust-sign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/global/papay/contracts/web-pre-entrust-sign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const webPreEntrustSign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  webPreEntrustSign as default
};
