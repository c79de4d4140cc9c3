import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询企业向微信用户个人付款","description":"查询企业向微信用户个人付款 POST v2/mmpaymkttransfers/gettransferinfo APIv2∙资金应用∙付款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/mmpaymkttransfers/gettransferinfo","chain":".v2.mmpaymkttransfers.gettransferinfo","area":"v2-transfer","sections":[{"verb":"post","title":"查询企业向微信用户个人付款","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011989767"],"roles":[],"tags":["APIv2∙资金应用∙付款"],"flags":["mtls","unsigned"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"partner_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"appid","t":"string","d":"Appid","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"partner_trade_no","t":"string","d":"商户单号","r":1},{"n":"appid","t":"string","d":"Appid","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"detail_id","t":"string","d":"付款单号","r":1},{"n":"status","t":"string","d":"转账状态","e":["SUCCESS","FAILED","PROCESSING"],"r":1},{"n":"reason","t":"string","d":"失败原因"},{"n":"openid","t":"string","d":"收款用户openid","r":1},{"n":"transfer_name","t":"string","d":"收款用户姓名"},{"n":"payment_amount","t":"integer","d":"付款金额","r":1},{"n":"transfer_time","t":"string","d":"转账时间","r":1},{"n":"payment_time","t":"string","d":"付款成功时间","r":1},{"n":"desc","t":"string","d":"企业付款备注","r":1}]}],"options":"{\\n  xml: {\\n    partner_trade_no: '10000098201411111234567890',\\n    mch_id: '10000098',\\n    appid: 'wxe062425f740d30d8',\\n  },\\n  security: true,\\n}","message":"appid=wxe062425f740d30d8&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&partner_trade_no=10000098201411111234567890&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/mmpaymkttransfers/gettransferinfo.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/mmpaymkttransfers/gettransferinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/mmpaymkttransfers/gettransferinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gettransferinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gettransferinfo as default
};
