import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"设置会员权益API","description":"设置会员权益API PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights 会员卡∙权益设置","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights","chain":".v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights","area":"member-card","sections":[{"verb":"patch","title":"设置会员权益API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012551213","https://pay.weixin.qq.com/doc/v3/partner/4012729622"],"roles":["直连商户","服务商"],"tags":["会员卡∙权益设置"],"updated":"2024.11.18","flags":[],"request":[{"n":"card_id","t":"string","d":"会员卡id","r":1},{"n":"code","t":"string","d":"会员卡code","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"before_bonus_value","t":"integer","d":"变更前的会员积分值","i":1},{"n":"bonus_value","t":"integer","d":"变更后的会员积分值","i":1},{"n":"add_bonus_value","t":"integer","d":"会员积分变动值","i":1},{"n":"out_request_no","t":"string","d":"商户请求单号","r":1,"i":1},{"n":"need_inform_bonus","t":"boolean","d":"是否发送积分变更通知","i":1},{"n":"member_price_word","t":"string","d":"会员专享价文案","i":1},{"n":"fapiao_jump_word","t":"string","d":"会员发票跳转文案","i":1},{"n":"guide","t":"object","d":"会员专属咨询信息","i":1,"p":"对应TypeScript的object"},{"n":"staff_name","t":"string","d":"联系人名字","i":2},{"n":"head_image_url","t":"string","d":"联系人头像","i":2},{"n":"contact_information_name","t":"string","d":"联系方式","i":2},{"n":"contact_information_value","t":"string","d":"联系信息值","i":2},{"n":"phone_number","t":"string","d":"联系电话","i":2}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  code: '478515832665',\\n  json: {\\n    before_bonus_value: 500,\\n    bonus_value: 600,\\n    add_bonus_value: 100,\\n    out_request_no: '100002322019090134234sfdf',\\n    need_inform_bonus: true,\\n    member_price_word: '传入的自定义会员专享价文案',\\n    fapiao_jump_word: '传入的自定义会员发票跳转文案',\\n    guide: {\\n      staff_name: 'STAFF_NAME',\\n      head_image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',\\n      contact_information_name: 'CONTACT_INFORMATION_NAME',\\n      contact_information_value: 'weixin123',\\n      phone_number: '0755-12345677',\\n    },\\n  },\\n}","message":"PATCH\\n/v3/marketing/membercard-open/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/codes/478515832665/rights\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"before_bonus_value\\":500,\\"bonus_value\\":600,\\"add_bonus_value\\":100,\\"out_request_no\\":\\"100002322019090134234sfdf\\",\\"need_inform_bonus\\":true,\\"member_price_word\\":\\"传入的自定义会员专享价文案\\",\\"fapiao_jump_word\\":\\"传入的自定义会员发票跳转文案\\",\\"guide\\":{\\"staff_name\\":\\"STAFF_NAME\\",\\"head_image_url\\":\\"https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0\\",\\"contact_information_name\\":\\"CONTACT_INFORMATION_NAME\\",\\"contact_information_value\\":\\"weixin123\\",\\"phone_number\\":\\"0755-12345677\\"}}\\n"}]},"relativePath":"openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const rights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  rights as default
};
