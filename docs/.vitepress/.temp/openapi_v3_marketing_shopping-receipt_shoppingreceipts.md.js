import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"上传电子小票","description":"上传电子小票 POST v3/marketing/shopping-receipt/shoppingreceipts 经营工具∙电子小票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/shopping-receipt/shoppingreceipts","chain":".v3.marketing.shoppingReceipt.shoppingreceipts","area":"fapiao","sections":[{"verb":"post","title":"上传电子小票","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012553506","https://pay.weixin.qq.com/doc/v3/partner/4012698614"],"roles":["服务商"],"tags":["经营工具∙电子小票"],"updated":"2025.01.09","flags":[],"request":[{"n":"headers","t":"object","d":"声明请求的头参数","p":"对应TypeScript的object"},{"n":"Wechatpay-Serial","t":"string","d":"微信支付公钥ID/平台证书序列号","i":1,"p":"由客户端填入，写了以所写的为准"},{"n":"body","t":"object","d":"声明请求的\`multipart/form-data\`数据结构","p":"对应TypeScript的object","r":1},{"n":"meta","t":"string","r":1,"i":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"transaction_id","t":"string","r":1,"i":2},{"n":"transaction_mchid","t":"string","d":"微信支付订单的下单商户号","i":2},{"n":"transaction_sub_mchid","t":"string","d":"微信支付订单的下单子商户号","i":2},{"n":"out_trade_no","t":"string","d":"微信支付订单的商户订单号","i":2},{"n":"openid","t":"string","d":"微信支付订单中OpenID","r":1,"i":2},{"n":"sha256","t":"string","r":1,"i":2},{"n":"merchant_contact_information","t":"object","d":"用户与商家的联系渠道","i":2,"p":"对应TypeScript的object"},{"n":"consultation_phone_number","t":"string","i":3,"x":"by-rsa-pubkey","p":"微信支付公钥（或平台证书公钥）加密后的BASE64字符串，用 sensitive() 标记即可"},{"n":"upload_time","t":"string","i":2},{"n":"file","t":"file","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"receipt","t":"object","d":"电子小票上传信息","r":1,"p":"对应TypeScript的object"},{"n":"receipt_id","t":"string","d":"电子小票ID","r":1,"i":1},{"n":"state","t":"string","d":"电子小票图片审核状态","e":["WAIT_REVIEW","NOT_PASS_REVIEW","PASS_REVIEW"],"r":1,"i":1},{"n":"transaction_id","t":"string","r":1,"i":1},{"n":"transaction_mchid","t":"string","d":"微信支付订单的商户号","i":1},{"n":"transaction_sub_mchid","t":"string","d":"微信支付订单的子商户号","i":1},{"n":"openid","t":"string","d":"微信支付订单中OpenID","r":1,"i":1},{"n":"brand_id","t":"integer","d":"电子小票归属品牌的ID","i":1},{"n":"sha256","t":"string","r":1,"i":1},{"n":"image_type","t":"string","d":"标识电子小票图片类型","r":1,"i":1},{"n":"create_time","t":"string","d":"电子小票创建的时间","r":1,"i":1},{"n":"modify_time","t":"string","d":"电子小票最后一次修改时间","r":1,"i":1},{"n":"merchant_contact_information","t":"object","d":"用户与商家的联系渠道","i":1,"p":"对应TypeScript的object"},{"n":"consultation_phone_number","t":"string","i":2,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"upload_time","t":"string","i":1}]}],"options":"{\\n  body: new MediaUtil('file:///path/to/image.jpg', { filenameField: false, meta: { transaction_id: '1217752501201407033233368018', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } }),\\n}","message":"POST\\n/v3/marketing/shopping-receipt/shoppingreceipts\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sha256\\":\\"（文件摘要）\\",\\"transaction_id\\":\\"1217752501201407033233368018\\",\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\"}\\n"}]},"relativePath":"openapi/v3/marketing/shopping-receipt/shoppingreceipts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/shopping-receipt/shoppingreceipts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/shopping-receipt/shoppingreceipts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shoppingreceipts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shoppingreceipts as default
};
