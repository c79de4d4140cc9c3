import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询代金券信息","description":"查询代金券信息 POST v2/mmpaymkttransfers/querycouponsinfo APIv2∙代金券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/mmpaymkttransfers/querycouponsinfo","chain":".v2.mmpaymkttransfers.querycouponsinfo","area":"v2-common","sections":[{"verb":"post","title":"查询代金券信息","official":["https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6"],"roles":[],"tags":["APIv2∙代金券"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"coupon_id","t":"string","d":"代金券id","r":1,"i":1},{"n":"openid","t":"string","d":"用户openid","r":1,"i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"stock_id","t":"string","d":"批次号","r":1,"i":1},{"n":"op_user_id","t":"string","d":"操作员","i":1},{"n":"device_info","t":"string","d":"设备号","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"version","t":"string","d":"协议版本","e":["1.0"],"i":1},{"n":"type","t":"string","d":"协议类型","e":["XML"],"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"device_info","t":"string","d":"设备号"},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"coupon_stock_id","t":"string","d":"代金券批次ID","r":1},{"n":"coupon_id","t":"string","d":"代金券id","r":1},{"n":"coupon_value","t":"integer","d":"代金券面额","r":1},{"n":"coupon_mininumn","t":"integer","d":"代金券使用最低限额"},{"n":"coupon_name","t":"string","d":"代金券名称","r":1},{"n":"coupon_state","t":"string","d":"代金券状态","e":["SENDED","USED","EXPIRED"],"r":1},{"n":"coupon_desc","t":"string","d":"代金券描述","r":1},{"n":"coupon_use_value","t":"integer","d":"代金券实际使用金额","r":1},{"n":"coupon_remain_value","t":"integer","d":"优惠剩余可用额","r":1},{"n":"send_source","t":"string","d":"发放来源","e":["FULL_SEND","NORMAL"],"r":1},{"n":"is_partial_use","t":"string","d":"是否允许部分使用","e":["1"]}]}],"options":"{\\n  xml: {\\n    coupon_id: '1565',\\n    openid: 'onqOjjrXT-776SpHnfexGm1_P7iE',\\n    appid: 'wx5edab3bdfba3dc1c',\\n    mch_id: '10000098',\\n    stock_id: '58818',\\n    op_user_id: '10000098',\\n    device_info: '013467007045764',\\n    version: '1.0',\\n    type: 'XML',\\n  },\\n}","message":"appid=wx5edab3bdfba3dc1c&coupon_id=1565&device_info=013467007045764&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&op_user_id=10000098&openid=onqOjjrXT-776SpHnfexGm1_P7iE&stock_id=58818&type=XML&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/mmpaymkttransfers/querycouponsinfo.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/mmpaymkttransfers/querycouponsinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/mmpaymkttransfers/querycouponsinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const querycouponsinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  querycouponsinfo as default
};
