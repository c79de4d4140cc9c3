import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"关闭订单","description":"关闭订单 POST v2/pay/closeorder APIv2∙基础支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/closeorder","chain":".v2.pay.closeorder","area":"v2-pay","sections":[{"verb":"post","title":"关闭订单","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011935216","https://pay.weixin.qq.com/doc/v2/merchant/4011936618","https://pay.weixin.qq.com/doc/v2/merchant/4011937627","https://pay.weixin.qq.com/doc/v2/merchant/4011937390","https://pay.weixin.qq.com/doc/v2/merchant/4011941206","https://pay.weixin.qq.com/doc/v2/merchant/4011987803","https://pay.weixin.qq.com/doc/v2/partner/4011936646","https://pay.weixin.qq.com/doc/v2/partner/4011989257","https://pay.weixin.qq.com/doc/v2/partner/4011960250","https://pay.weixin.qq.com/doc/v2/partner/4011940962","https://pay.weixin.qq.com/doc/v2/partner/4011984036","https://pay.weixin.qq.com/doc/v2/partner/4011988383","https://pay.weixin.qq.com/doc/global/v2/zh/4013634951","https://pay.weixin.qq.com/doc/global/v2/zh/4013634995","https://pay.weixin.qq.com/doc/global/v2/zh/4013635199","https://pay.weixin.qq.com/doc/global/v2/zh/4013636477","https://pay.weixin.qq.com/doc/global/v2/zh/4013636602"],"roles":[],"tags":["APIv2∙基础支付"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID","i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["MD5","HMAC-SHA256"],"i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"result_msg","t":"string","d":"业务结果描述","r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"}]}],"options":"{\\n  xml: {\\n    appid: 'wx8888888888888888',\\n    mch_id: '1900000109',\\n    sub_appid: 'wx8888888888888888',\\n    sub_mch_id: '1900000109',\\n    out_trade_no: '1217752501201407033233368018',\\n  },\\n}","message":"appid=wx8888888888888888&mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&out_trade_no=1217752501201407033233368018&sub_appid=wx8888888888888888&sub_mch_id=1900000109&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/closeorder.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/closeorder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/closeorder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const closeorder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  closeorder as default
};
