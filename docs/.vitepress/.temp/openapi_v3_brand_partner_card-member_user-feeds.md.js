import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建用户动态信息","description":"创建用户动态信息 POST v3/brand/partner/card-member/user-feeds 商家名片会员","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/partner/card-member/user-feeds","chain":".v3.brand.partner.cardMember.userFeeds","area":"brand-member-card","sections":[{"verb":"post","title":"创建用户动态信息","official":["https://pay.weixin.qq.com/doc/v3/partner/4015336987"],"roles":["服务商"],"tags":["商家名片会员"],"updated":"2025.06.22","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"card_id","t":"string","d":"会员卡模板ID","r":1,"i":1},{"n":"user_card_code","t":"string","d":"会员卡code","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"out_request_no","t":"string","d":"商家请求单号","r":1,"i":1},{"n":"cell_message","t":"string","d":"会员动态内容","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"card_id","t":"string","d":"会员卡模板ID","r":1},{"n":"user_card_code","t":"string","d":"会员卡code","r":1},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"out_request_no","t":"string","d":"商家请求单号","r":1},{"n":"cell_message","t":"string","d":"会员动态内容","r":1}]}],"options":"{\\n  json: {\\n    brand_id: '1004',\\n    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n    user_card_code: '478515832665',\\n    openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',\\n    out_request_no: '100002322019090134234sfdf',\\n    cell_message: '15_1200_1',\\n  },\\n}","message":"POST\\n/v3/brand/partner/card-member/user-feeds\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"brand_id\\":\\"1004\\",\\"card_id\\":\\"pbLatjvWOibDc5-TBnbUk1pD12o0\\",\\"user_card_code\\":\\"478515832665\\",\\"openid\\":\\"obLatjnx9gnqzS4myYGmLZ7LgLBA\\",\\"out_request_no\\":\\"100002322019090134234sfdf\\",\\"cell_message\\":\\"15_1200_1\\"}\\n"}]},"relativePath":"openapi/v3/brand/partner/card-member/user-feeds.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/partner/card-member/user-feeds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/partner/card-member/user-feeds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const userFeeds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  userFeeds as default
};
