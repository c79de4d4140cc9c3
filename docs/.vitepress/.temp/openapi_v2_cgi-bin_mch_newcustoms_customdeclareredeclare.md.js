import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"订单附加信息重推接口","description":"订单附加信息重推接口 POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare APIv2∙报关","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/cgi-bin/mch/newcustoms/customdeclareredeclare","chain":".v2.cgiBin.mch.newcustoms.customdeclareredeclare","area":"v2-common","sections":[{"verb":"post","title":"订单附加信息重推接口","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011985318"],"roles":[],"tags":["APIv2∙报关"],"flags":["nonceless"],"request":[{"n":"nonceless","t":"true","d":"声明请求不带\`nonce_str\`","p":"由客户端填入"},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sign_type","t":"string","d":"签名类型","e":["MD5"],"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","i":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","i":1},{"n":"sub_order_no","t":"string","d":"商户子订单号","i":1},{"n":"sub_order_id","t":"string","d":"微信子订单号","i":1},{"n":"customs","t":"string","d":"海关","e":["GUANGZHOU_ZS","HANGZHOU_ZS","NINGBO","ZHENGZHOU_BS","CHONGQING","SHANGHAI_ZS","SHANGHAI","SHENZHEN","ZHENGZHOU_ZH_ZS","TIANJIN"],"r":1,"i":1},{"n":"mch_customs_no","t":"string","d":"商户海关备案号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"sign_type","t":"string","d":"签名类型","e":["MD5"],"r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"state","t":"string","d":"状态码","e":["UNDECLARED","SUBMITTED","PROCESSING","SUCCESS","FAIL","EXCEPT"],"r":1},{"n":"transaction_id","t":"string","d":"微信支付订单号","r":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1},{"n":"sub_order_no","t":"string","d":"商户子订单号"},{"n":"sub_order_id","t":"string","d":"微信子订单号"},{"n":"modify_time","t":"string","d":"最后更新时间","r":1},{"n":"explanation","t":"string","d":"申报结果说明"}]}],"options":"{\\n  xml: {\\n    sign_type: 'MD5',\\n    appid: 'wxd678efh567hg6787',\\n    mch_id: '1230000109',\\n    out_trade_no: '20150806125346',\\n    transaction_id: '1000320306201511078440737890',\\n    sub_order_no: '20150806125346',\\n    sub_order_id: '1000320306201511078440737891',\\n    customs: 'SHANGHAI',\\n    mch_customs_no: '123456',\\n  },\\n  nonceless: true,\\n}","message":"appid=wxd678efh567hg6787&customs=SHANGHAI&mch_customs_no=123456&mch_id=1230000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&out_trade_no=20150806125346&sign_type=MD5&sub_order_id=1000320306201511078440737891&sub_order_no=20150806125346&transaction_id=1000320306201511078440737890&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/cgi-bin/mch/newcustoms/customdeclareredeclare.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/cgi-bin/mch/newcustoms/customdeclareredeclare.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/cgi-bin/mch/newcustoms/customdeclareredeclare.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const customdeclareredeclare = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  customdeclareredeclare as default
};
