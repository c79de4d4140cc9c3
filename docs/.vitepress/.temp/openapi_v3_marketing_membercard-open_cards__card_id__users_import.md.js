import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"根据openid导入用户会员卡API","description":"根据openid导入用户会员卡API POST v3/marketing/membercard-open/cards/{card_id}/users/import 会员卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/cards/{card_id}/users/import","chain":".v3.marketing.membercardOpen.cards._card_id_.users.import","area":"member-card","sections":[{"verb":"post","title":"根据openid导入用户会员卡API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012549739","https://pay.weixin.qq.com/doc/v3/partner/4012727561"],"roles":["直连商户","服务商"],"tags":["会员卡"],"updated":"2021.10.29","flags":[],"request":[{"n":"card_id","t":"string","d":"会员卡ID","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"code","t":"string","d":"会员卡code","i":1},{"n":"out_request_no","t":"string","d":"商户请求单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"code","t":"string","d":"会员卡code","r":1}]}],"options":"{\\n  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  json: {\\n    openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',\\n    code: '478515832665',\\n    out_request_no: '100002322019090134234sfdf',\\n  },\\n}","message":"POST\\n/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/users/import\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"openid\\":\\"obLatjnx9gnqzS4myYGmLZ7LgLBA\\",\\"code\\":\\"478515832665\\",\\"out_request_no\\":\\"100002322019090134234sfdf\\"}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/cards/{card_id}/users/import.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/cards/{card_id}/users/import.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/cards/{card_id}/users/import.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _import = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _import as default
};
