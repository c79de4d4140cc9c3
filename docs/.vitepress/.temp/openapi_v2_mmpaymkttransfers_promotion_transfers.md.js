import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"向微信用户个人付款","description":"向微信用户个人付款 POST v2/mmpaymkttransfers/promotion/transfers APIv2∙资金应用∙付款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/mmpaymkttransfers/promotion/transfers","chain":".v2.mmpaymkttransfers.promotion.transfers","area":"v2-transfer","sections":[{"verb":"post","title":"向微信用户个人付款","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011989673"],"roles":[],"tags":["APIv2∙资金应用∙付款"],"flags":["mtls","unsigned"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_appid","t":"string","d":"商户账号appid","r":1,"i":1},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"device_info","t":"string","d":"设备号","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"partner_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"openid","t":"string","d":"用户openid","r":1,"i":1},{"n":"check_name","t":"string","d":"校验用户姓名选项","r":1,"i":1},{"n":"re_user_name","t":"string","d":"收款用户姓名","i":1},{"n":"amount","t":"integer","d":"金额","r":1,"i":1},{"n":"desc","t":"string","d":"企业付款备注","r":1,"i":1},{"n":"spbill_create_ip","t":"string","d":"Ip地址","r":1,"i":1},{"n":"scene","t":"string","i":1},{"n":"brand_id","t":"integer","i":1},{"n":"finder_template_id","t":"string","i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"mch_appid","t":"string","d":"商户appid"},{"n":"mchid","t":"string","d":"商户号"},{"n":"device_info","t":"string","d":"设备号"},{"n":"nonce_str","t":"string","d":"随机字符串"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"partner_trade_no","t":"string","d":"商户订单号","r":1},{"n":"payment_no","t":"string","d":"微信付款单号","r":1},{"n":"payment_time","t":"string","d":"付款成功时间","r":1}]}],"options":"{\\n  xml: {\\n    mch_appid: 'wx8888888888888888',\\n    mchid: '1900000109',\\n    device_info: '013467007045764',\\n    partner_trade_no: '10000098201411111234567890',\\n    openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',\\n    check_name: 'FORCE_CHECK',\\n    re_user_name: 'RE_USER_NAME',\\n    amount: 10099,\\n    desc: '传入的自定义企业付款备注',\\n    spbill_create_ip: '192.168.0.1',\\n    scene: 'BRAND_REDPACKET',\\n    brand_id: 1234,\\n    finder_template_id: '1243100000000000',\\n  },\\n  security: true,\\n}","message":"amount=10099&brand_id=1234&check_name=FORCE_CHECK&desc=传入的自定义企业付款备注&device_info=013467007045764&finder_template_id=1243100000000000&mch_appid=wx8888888888888888&mchid=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&openid=oxTWIuGaIt6gTKsQRLau2M0yL16E&partner_trade_no=10000098201411111234567890&re_user_name=RE_USER_NAME&scene=BRAND_REDPACKET&spbill_create_ip=192.168.0.1&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/mmpaymkttransfers/promotion/transfers.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/mmpaymkttransfers/promotion/transfers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/mmpaymkttransfers/promotion/transfers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transfers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transfers as default
};
