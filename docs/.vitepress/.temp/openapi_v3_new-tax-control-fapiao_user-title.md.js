import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取用户填写的抬头","description":"获取用户填写的抬头 GET v3/new-tax-control-fapiao/user-title 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/user-title","chain":".v3.newTaxControlFapiao.userTitle","area":"fapiao","sections":[{"verb":"get","title":"获取用户填写的抬头","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012538112","https://pay.weixin.qq.com/doc/v3/partner/4012474048","https://pay.weixin.qq.com/doc/v3/partner/4015784260"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2025.09.03","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"scene","t":"string","d":"开票场景","e":["WITH_WECHATPAY","WITHOUT_WECHATPAY"],"r":1,"i":1},{"n":"fapiao_apply_id","t":"string","d":"发票申请单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"type","t":"string","d":"购买方类型","e":["INDIVIDUAL","ORGANIZATION"],"r":1},{"n":"name","t":"string","d":"名称","r":1},{"n":"taxpayer_id","t":"string","d":"纳税人识别号"},{"n":"address","t":"string","d":"地址"},{"n":"telephone","t":"string","d":"电话"},{"n":"bank_name","t":"string","d":"开户银行"},{"n":"bank_account","t":"string","d":"银行账号"},{"n":"phone","t":"string","d":"手机号","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"email","t":"string","d":"邮箱地址","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"amount","t":"integer","d":"订单金额"},{"n":"out_trade_no","t":"string","d":"商户订单号"},{"n":"fapiao_bill_type","t":"string","d":"开具的发票类型","e":["COMM_FAPIAO","VAT_FAPIAO"]},{"n":"user_apply_message","t":"string","d":"留言信息"}]}],"options":"{\\n  query: {\\n    sub_mchid: '1900000109',\\n    scene: 'WITH_WECHATPAY',\\n    fapiao_apply_id: '4200000444201910177461284488',\\n  },\\n}","message":"GET\\n/v3/new-tax-control-fapiao/user-title?sub_mchid=1900000109&scene=WITH_WECHATPAY&fapiao_apply_id=4200000444201910177461284488\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/user-title.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/user-title.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/user-title.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const userTitle = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  userTitle as default
};
