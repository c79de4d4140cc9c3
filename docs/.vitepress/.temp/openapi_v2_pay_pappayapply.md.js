import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"申请扣款","description":"申请扣款 POST v2/pay/pappayapply APIv2∙委托扣款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/pappayapply","chain":".v2.pay.pappayapply","area":"v2-papay","sections":[{"verb":"post","title":"申请扣款","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011987377"],"roles":[],"tags":["APIv2∙委托扣款"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"请求appid","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"body","t":"string","d":"商品描述","r":1,"i":1},{"n":"detail","t":"string","d":"商品详情","i":1},{"n":"attach","t":"string","d":"附加数据","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","r":1,"i":1},{"n":"total_fee","t":"integer","d":"总金额","r":1,"i":1},{"n":"fee_type","t":"string","d":"货币类型","i":1},{"n":"spbill_create_ip","t":"string","d":"终端IP","r":1,"i":1},{"n":"goods_tag","t":"string","d":"商品标记","i":1},{"n":"notify_url","t":"string","d":"回调通知url","r":1,"i":1},{"n":"trade_type","t":"string","d":"交易类型","r":1,"i":1},{"n":"contract_id","t":"string","d":"委托代扣协议id","r":1,"i":1},{"n":"receipt","t":"string","d":"电子发票入口开放标识","i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息","r":1},{"n":"appid","t":"string","d":"公众账号id","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"}]}],"options":"{\\n  xml: {\\n    appid: 'wxcbda96de0b165486',\\n    mch_id: '10000098',\\n    body: '传入的自定义商品描述',\\n    detail: '传入的自定义商品详情',\\n    attach: '传入的自定义附加数据',\\n    out_trade_no: '1217752501201407033233368018',\\n    total_fee: 888,\\n    fee_type: 'CNY',\\n    spbill_create_ip: '8.8.8.8',\\n    goods_tag: 'WXG',\\n    notify_url: 'http://yoursite.com/wxpay.html',\\n    trade_type: 'PAP',\\n    contract_id: 'Wx15463511252015071056489715',\\n    receipt: 'Y',\\n  },\\n}","message":"appid=wxcbda96de0b165486&attach=传入的自定义附加数据&body=传入的自定义商品描述&contract_id=Wx15463511252015071056489715&detail=传入的自定义商品详情&fee_type=CNY&goods_tag=WXG&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&notify_url=http://yoursite.com/wxpay.html&out_trade_no=1217752501201407033233368018&receipt=Y&spbill_create_ip=8.8.8.8&total_fee=888&trade_type=PAP&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/pappayapply.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/pappayapply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/pappayapply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const pappayapply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  pappayapply as default
};
