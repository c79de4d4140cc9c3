import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发起转账","description":"发起转账 POST v3/ecommerce/mch-transfer/transfer-bills 收付通∙转账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ecommerce/mch-transfer/transfer-bills","chain":".v3.ecommerce.mchTransfer.transferBills","area":"ecommerce-funds","sections":[{"verb":"post","title":"发起转账","official":["https://pay.weixin.qq.com/doc/v3/partner/4013504211"],"roles":["服务商"],"tags":["收付通∙转账"],"updated":"2024.06.20","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"二级商户号","r":1,"i":1},{"n":"appid","t":"string","d":"服务商AppID","r":1,"i":1},{"n":"out_bill_no","t":"string","d":"商户单号","r":1,"i":1},{"n":"transfer_scene_id","t":"string","d":"转账场景ID","r":1,"i":1},{"n":"openid","t":"string","d":"收款用户OpenID","r":1,"i":1},{"n":"user_name","t":"string","d":"收款用户姓名","i":1,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"transfer_amount","t":"integer","d":"转账金额","r":1,"i":1},{"n":"transfer_remark","t":"string","d":"转账备注","r":1,"i":1},{"n":"notify_url","t":"string","d":"商户回调地址","i":1},{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"二级商户号","r":1},{"n":"out_bill_no","t":"string","d":"商户单号","r":1},{"n":"transfer_bill_no","t":"string","d":"微信转账单号","r":1},{"n":"create_time","t":"string","d":"单据创建时间","r":1},{"n":"state","t":"string","d":"单据状态","r":1},{"n":"fail_reason","t":"string","d":"失败原因"},{"n":"package_info","t":"string","d":"跳转领取页面的package信息"}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900001109',\\n    appid: 'wxf636efh567hg4356',\\n    out_bill_no: 'plfk2020042013',\\n    transfer_scene_id: '1000',\\n    openid: 'o-MYE42l80oelYMDE34nYD456Xoy',\\n    user_name: sensitive('张三'),\\n    transfer_amount: 400000,\\n    transfer_remark: '传入的自定义转账备注',\\n    notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',\\n  },\\n}","message":"POST\\n/v3/ecommerce/mch-transfer/transfer-bills\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900001109\\",\\"appid\\":\\"wxf636efh567hg4356\\",\\"out_bill_no\\":\\"plfk2020042013\\",\\"transfer_scene_id\\":\\"1000\\",\\"openid\\":\\"o-MYE42l80oelYMDE34nYD456Xoy\\",\\"user_name\\":\\"（密文）\\",\\"transfer_amount\\":400000,\\"transfer_remark\\":\\"传入的自定义转账备注\\",\\"notify_url\\":\\"https://www.weixin.qq.com/wxpay/pay.php\\"}\\n"}]},"relativePath":"openapi/v3/ecommerce/mch-transfer/transfer-bills.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ecommerce/mch-transfer/transfer-bills.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ecommerce/mch-transfer/transfer-bills.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transferBills = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transferBills as default
};
