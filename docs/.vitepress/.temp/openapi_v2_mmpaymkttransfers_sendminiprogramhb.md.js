import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"发放小程序红包接口","description":"发放小程序红包接口 POST v2/mmpaymkttransfers/sendminiprogramhb APIv2∙资金应用∙红包","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/mmpaymkttransfers/sendminiprogramhb","chain":".v2.mmpaymkttransfers.sendminiprogramhb","area":"v2-transfer","sections":[{"verb":"post","title":"发放小程序红包接口","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011974053","https://pay.weixin.qq.com/doc/v2/merchant/4011937425","https://pay.weixin.qq.com/doc/v2/partner/4011941282"],"roles":[],"tags":["APIv2∙资金应用∙红包"],"flags":["mtls","unsigned"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"mch_billno","t":"string","d":"商户订单号","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"wxappid","t":"string","d":"公众账号appid","r":1,"i":1},{"n":"send_name","t":"string","d":"商户名称","r":1,"i":1},{"n":"re_openid","t":"string","d":"用户openid","r":1,"i":1},{"n":"total_amount","t":"integer","d":"付款金额","r":1,"i":1},{"n":"total_num","t":"integer","d":"红包发放总人数","r":1,"i":1},{"n":"wishing","t":"string","d":"红包祝福语","r":1,"i":1},{"n":"act_name","t":"string","d":"活动名称","r":1,"i":1},{"n":"remark","t":"string","d":"备注","r":1,"i":1},{"n":"notify_way","t":"string","d":"活动信息","e":["MINI_PROGRAM_JSAPI"],"r":1,"i":1},{"n":"scene_id","t":"string","d":"场景id","e":["PRODUCT_1","PRODUCT_2","PRODUCT_3","PRODUCT_4","PRODUCT_5","PRODUCT_6","PRODUCT_7","PRODUCT_8"],"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"mch_billno","t":"string","d":"商户订单号","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"wxappid","t":"string","d":"公众账号appid","r":1},{"n":"re_openid","t":"string","d":"用户openid","r":1},{"n":"total_amount","t":"integer","d":"付款金额","r":1},{"n":"send_listid","t":"string","d":"微信单号","r":1},{"n":"package","t":"string","d":"Jsapi的入参","r":1}]}],"options":"{\\n  xml: {\\n    mch_billno: '10000098201411111234567890',\\n    mch_id: '10000098',\\n    wxappid: 'wx8888888888888888',\\n    send_name: 'SEND_NAME',\\n    re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',\\n    total_amount: 1000,\\n    total_num: 1,\\n    wishing: '传入的自定义红包祝福语',\\n    act_name: 'ACT_NAME',\\n    remark: '传入的自定义备注',\\n    notify_way: 'MINI_PROGRAM_JSAPI',\\n    scene_id: 'PRODUCT_8',\\n  },\\n  security: true,\\n}","message":"act_name=ACT_NAME&mch_billno=10000098201411111234567890&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&notify_way=MINI_PROGRAM_JSAPI&re_openid=oxTWIuGaIt6gTKsQRLau2M0yL16E&remark=传入的自定义备注&scene_id=PRODUCT_8&send_name=SEND_NAME&total_amount=1000&total_num=1&wishing=传入的自定义红包祝福语&wxappid=wx8888888888888888&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/mmpaymkttransfers/sendminiprogramhb.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/mmpaymkttransfers/sendminiprogramhb.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/mmpaymkttransfers/sendminiprogramhb.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sendminiprogramhb = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sendminiprogramhb as default
};
