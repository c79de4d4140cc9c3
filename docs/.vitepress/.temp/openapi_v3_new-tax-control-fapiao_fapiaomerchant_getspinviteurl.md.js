import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取邀请商户开通服务商电子发票能力","description":"获取邀请商户开通服务商电子发票能力 GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl","chain":".v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl","area":"fapiao","sections":[{"verb":"get","title":"获取邀请商户开通服务商电子发票能力","official":["https://pay.weixin.qq.com/doc/v3/partner/4015941495"],"roles":["服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2025.12.03","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"operation_type","t":"string","d":"操作类型","e":["AUTH_BINDING"],"r":1,"i":1},{"n":"fapiao_mode","t":"string","d":"开票模式","e":["THIRD_OR_SELF_FAPIAO","TENCENT_DIGITAL_TAX"],"r":1,"i":1},{"n":"fapiao_ability_type_list","t":"string[]","d":"发票能力类型","e":["BASE_ABILITY","REAL_ESTATE_ABILITY","PASSENGER_TRANSPORT_ABILITY","REFINED_OIL_ABILITY"],"i":1},{"n":"invite_channel","t":"string","d":"服务商邀请渠道","i":1},{"n":"operate_user","t":"string","d":"操作人员","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"invite_code","t":"string","d":"服务商邀请code","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"invite_url","t":"string","d":"邀请开通二维码链接","r":1},{"n":"miniprogram_appid","t":"string","d":"开通小程序AppID","r":1},{"n":"miniprogram_path","t":"string","d":"开通小程序跳转路径","r":1}]}],"options":"{\\n  query: {\\n    operation_type: 'AUTH_BINDING',\\n    fapiao_mode: 'THIRD_OR_SELF_FAPIAO',\\n    fapiao_ability_type_list: ['BASE_ABILITY'],\\n    invite_channel: 'miniprogram',\\n    operate_user: sensitive('传入的操作人员'),\\n    invite_code: 'code_20200101_123',\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl?operation_type=AUTH_BINDING&fapiao_mode=THIRD_OR_SELF_FAPIAO&fapiao_ability_type_list=BASE_ABILITY&invite_channel=miniprogram&operate_user=%7B%22text%22%3A%22%E4%BC%A0%E5%85%A5%E7%9A%84%E6%93%8D%E4%BD%9C%E4%BA%BA%E5%91%98%22%7D&invite_code=code_20200101_123&sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getspinviteurl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getspinviteurl as default
};
