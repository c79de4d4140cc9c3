import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"上传商家电子小票跳转信息","description":"上传商家电子小票跳转信息 POST v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos 经营工具∙电子小票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos","chain":".v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos","area":"fapiao","sections":[{"verb":"post","title":"上传商家电子小票跳转信息","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012443843","https://pay.weixin.qq.com/doc/v3/partner/4012443825"],"roles":["服务商","渠道商"],"tags":["经营工具∙电子小票"],"updated":"2024.09.09","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1,"i":1},{"n":"transaction_mchid","t":"string","d":"商户号","i":1},{"n":"transaction_sub_mchid","t":"string","d":"子商户号","i":1},{"n":"openid","t":"string","d":"下单用户OpenID","r":1,"i":1},{"n":"merchant_upload_time","t":"string","d":"商户上传时间","r":1,"i":1},{"n":"jump_info","t":"object","d":"跳转信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"merchant_appid","t":"string","r":1,"i":2},{"n":"merchant_path","t":"string","d":"商户电子小票跳转信息小程序路径","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"merchant_jump_info","t":"object","d":"商家电子小票跳转信息","p":"对应TypeScript的object"},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1,"i":1},{"n":"transaction_mchid","t":"string","d":"商户号","i":1},{"n":"transaction_sub_mchid","t":"string","d":"子商户号","i":1},{"n":"openid","t":"string","d":"下单用户OpenID","r":1,"i":1},{"n":"merchant_upload_time","t":"string","d":"商户上传时间","r":1,"i":1},{"n":"jump_info","t":"object","d":"跳转信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"merchant_appid","t":"string","r":1,"i":2},{"n":"merchant_path","t":"string","d":"商户电子小票跳转信息小程序路径","r":1,"i":2},{"n":"create_time","t":"string","d":"创建时间","r":1,"i":1},{"n":"modify_time","t":"string","d":"修改时间","r":1,"i":1},{"n":"brand_id","t":"integer","d":"归属品牌ID","i":1}]}],"options":"{\\n  json: {\\n    transaction_id: '4200000008202209139188072801',\\n    transaction_mchid: '1230000109',\\n    transaction_sub_mchid: '1230000109',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    merchant_upload_time: '2021-05-20T13:29:35.120+08:00',\\n    jump_info: {\\n      merchant_appid: 'example_merchant_appid',\\n      merchant_path: 'example_merchant_path',\\n    },\\n  },\\n}","message":"POST\\n/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"transaction_id\\":\\"4200000008202209139188072801\\",\\"transaction_mchid\\":\\"1230000109\\",\\"transaction_sub_mchid\\":\\"1230000109\\",\\"openid\\":\\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\\",\\"merchant_upload_time\\":\\"2021-05-20T13:29:35.120+08:00\\",\\"jump_info\\":{\\"merchant_appid\\":\\"example_merchant_appid\\",\\"merchant_path\\":\\"example_merchant_path\\"}}\\n"}]},"relativePath":"openapi/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchantshoppingreceiptjumpinfos = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchantshoppingreceiptjumpinfos as default
};
