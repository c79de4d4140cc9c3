import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"预签约API","description":"预签约API POST v3/edu-papay/contracts/presign 教育续费通","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/edu-papay/contracts/presign","chain":".v3.eduPapay.contracts.presign","area":"school","sections":[{"verb":"post","title":"预签约API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012522560","https://pay.weixin.qq.com/doc/v3/partner/4012465360"],"roles":["直连商户","服务商"],"tags":["教育续费通"],"updated":"2023.07.21","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"服务商APPID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"sub_appid","t":"string","d":"子商户APPID","i":1},{"n":"openid","t":"string","d":"服务商APPID下的用户标识","r":1,"i":1},{"n":"sub_openid","t":"string","d":"子商户APPID下的用户标识","i":1},{"n":"plan_id","t":"string","d":"签约模板号","r":1,"i":1},{"n":"user_id","t":"string","d":"用户账号","r":1,"i":1},{"n":"period_start_date","t":"string","d":"首次扣款日期","r":1,"i":1},{"n":"trade_scene","t":"string","d":"场景信息枚举","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"presign_token","t":"string","d":"预签约号","r":1}]}],"options":"{\\n  json: {\\n    appid: 'wx8888888888888888',\\n    sub_mchid: '1900000109',\\n    sub_appid: 'wx8888888888888888',\\n    openid: 'oUpF8uMuAJOM2pxb1Q',\\n    sub_openid: 'oUpF8uMuAJOM2pxb2W',\\n    plan_id: '101164396123311331',\\n    user_id: '20200330tony',\\n    period_start_date: '2020-03-19',\\n    trade_scene: 'EDUCATION_PERIOD',\\n  },\\n}","message":"POST\\n/v3/edu-papay/contracts/presign\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wx8888888888888888\\",\\"sub_mchid\\":\\"1900000109\\",\\"sub_appid\\":\\"wx8888888888888888\\",\\"openid\\":\\"oUpF8uMuAJOM2pxb1Q\\",\\"sub_openid\\":\\"oUpF8uMuAJOM2pxb2W\\",\\"plan_id\\":\\"101164396123311331\\",\\"user_id\\":\\"20200330tony\\",\\"period_start_date\\":\\"2020-03-19\\",\\"trade_scene\\":\\"EDUCATION_PERIOD\\"}\\n"}]},"relativePath":"openapi/v3/edu-papay/contracts/presign.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/edu-papay/contracts/presign.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/edu-papay/contracts/presign.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const presign = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  presign as default
};
