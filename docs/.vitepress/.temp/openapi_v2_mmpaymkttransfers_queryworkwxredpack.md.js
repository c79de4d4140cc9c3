import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询红包记录","description":"查询红包记录 POST v2/mmpaymkttransfers/queryworkwxredpack APIv2∙企微∙红包","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/mmpaymkttransfers/queryworkwxredpack","chain":".v2.mmpaymkttransfers.queryworkwxredpack","area":"v2-transfer","sections":[{"verb":"post","title":"查询红包记录","official":[],"roles":[],"tags":["APIv2∙企微∙红包"],"flags":["mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"mch_billno","t":"string","d":"商户订单号","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"appid","t":"string","d":"Appid","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"sign","t":"string","d":"微信支付签名"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"mch_billno","t":"string","d":"商户订单号","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"detail_id","t":"string","d":"红包单号","r":1},{"n":"status","t":"string","d":"红包状态","e":["SENDING","SENT","FAILED","RECEIVED","RFUND_ING","REFUND"],"r":1},{"n":"send_type","t":"string","d":"发放类型","e":["API"],"r":1},{"n":"total_amount","t":"integer","d":"红包金额","r":1},{"n":"reason","t":"string","d":"失败原因"},{"n":"send_time","t":"string","d":"红包发送时间","r":1},{"n":"refund_time","t":"string","d":"红包退款时间"},{"n":"refund_amount","t":"integer","d":"红包退款金额"},{"n":"wishing","t":"string","d":"祝福语"},{"n":"remark","t":"string","d":"活动描述"},{"n":"act_name","t":"string","d":"活动名称"},{"n":"openid","t":"string","d":"领取红包的Openid","r":1},{"n":"amount","t":"integer","d":"金额","r":1},{"n":"rcv_time","t":"string","d":"接收时间","r":1},{"n":"sender_name","t":"string","d":"发送者名称"},{"n":"sender_header_media_id","t":"string","d":"发送者头像"}]}],"options":"{\\n  xml: {\\n    mch_billno: '10000098201411111234567890',\\n    mch_id: '10000098',\\n    appid: 'wxe062425f740d30d8',\\n  },\\n  security: true,\\n}","message":"appid=wxe062425f740d30d8&mch_billno=10000098201411111234567890&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/mmpaymkttransfers/queryworkwxredpack.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/mmpaymkttransfers/queryworkwxredpack.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/mmpaymkttransfers/queryworkwxredpack.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const queryworkwxredpack = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  queryworkwxredpack as default
};
