import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"受理渠道结算银行账户更名申请","description":"受理渠道结算银行账户更名申请 POST v3/aggracct-bc/wb-channel/bank-channel-account/rename 渠道服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/aggracct-bc/wb-channel/bank-channel-account/rename","chain":".v3.aggracctBc.wbChannel.bankChannelAccount.rename","area":"bank-channel","sections":[{"verb":"post","title":"受理渠道结算银行账户更名申请","official":["https://pay.weixin.qq.com/doc/v3/merchant/4018968078"],"roles":["直连商户"],"tags":["渠道服务"],"updated":"2026.03.25","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_request_no","t":"string","d":"渠道结算银行账户更名外部系统单号","r":1,"i":1},{"n":"mchid","t":"string","d":"目标商户号","r":1,"i":1},{"n":"bal_account_no","t":"string","d":"台账ID","r":1,"i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"change_scene","t":"string","d":"变更类型","e":["SUBJECT_INFO_RENAME"],"r":1,"i":1},{"n":"req_scene","t":"string","d":"请求场景","e":["SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT","SJT_MICRO_MERCHANT","WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"],"i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"change_scene","t":"string","d":"变更类型","e":["SUBJECT_INFO_RENAME"],"r":1},{"n":"application_id","t":"string","d":"微信支付更名受理返回的申请单号","r":1},{"n":"out_request_no","t":"string","d":"渠道结算银行账户更名外部系统单号","r":1},{"n":"mchid","t":"string","d":"目标商户号","r":1},{"n":"bal_account_no","t":"string","d":"台账ID","r":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"new_account_name","t":"string","d":"目标账户名","r":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"application_state","t":"string","d":"申请单状态","e":["PROCESSING","SUCCESS","FAIL"],"r":1},{"n":"finish_time","t":"string","d":"完成时间"},{"n":"fail_code","t":"string","d":"失败错误码"},{"n":"fail_msg","t":"string","d":"失败原因"}]}],"options":"{\\n  json: {\\n    out_request_no: 'htozr8denqegbt6tk6u10iymo7yww5pn',\\n    mchid: '1900016681',\\n    bal_account_no: sensitive('传入的台账ID'),\\n    change_scene: 'SUBJECT_INFO_RENAME',\\n    req_scene: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT',\\n  },\\n}","message":"POST\\n/v3/aggracct-bc/wb-channel/bank-channel-account/rename\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_request_no\\":\\"htozr8denqegbt6tk6u10iymo7yww5pn\\",\\"mchid\\":\\"1900016681\\",\\"bal_account_no\\":\\"（密文）\\",\\"change_scene\\":\\"SUBJECT_INFO_RENAME\\",\\"req_scene\\":\\"SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT\\"}\\n"}]},"relativePath":"openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const rename = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  rename as default
};
