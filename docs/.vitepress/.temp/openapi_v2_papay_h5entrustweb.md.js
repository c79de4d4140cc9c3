import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"H5纯签约","description":"H5纯签约 GET v2/papay/h5entrustweb APIv2∙委托扣款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/papay/h5entrustweb","chain":".v2.papay.h5entrustweb","area":"v2-papay","sections":[{"verb":"get","title":"H5纯签约","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011987295"],"roles":[],"tags":["APIv2∙委托扣款"],"updated":"2026.01.20","flags":["unsigned","nonceless","redirect"],"request":[{"n":"nonceless","t":"true","d":"声明请求不带\`nonce_str\`","p":"由客户端填入"},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"plan_id","t":"string","d":"模板id","r":1,"i":1},{"n":"contract_code","t":"string","d":"签约协议号","r":1,"i":1},{"n":"request_serial","t":"integer","d":"请求序列号","r":1,"i":1},{"n":"contract_display_account","t":"string","d":"用户账户展示名称","r":1,"i":1},{"n":"notify_url","t":"string","d":"回调通知url","r":1,"i":1},{"n":"version","t":"string","d":"版本号","r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256","MD5"],"i":1,"p":"由客户端计算并填入"},{"n":"timestamp","t":"string | integer","d":"时间戳","r":1,"i":1},{"n":"clientip","t":"string","d":"客户端 IP","r":1,"i":1},{"n":"deviceid","t":"string","d":"设备ID","i":1},{"n":"mobile","t":"string","d":"手机号","i":1},{"n":"email","t":"string","d":"邮箱地址","i":1},{"n":"qq","t":"string","d":"QQ号","i":1},{"n":"openid","t":"string","d":"微信openID","i":1},{"n":"creid","t":"string","d":"身份证号","i":1},{"n":"outerid","t":"string","d":"商户侧用户标识","i":1},{"n":"return_appid","t":"string","d":"回调应用appid","i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"]},{"n":"result_msg","t":"string","d":"业务结果描述"},{"n":"redirect_url","t":"string","d":"跳转URL"}]}],"options":"{\\n  query: {\\n    appid: 'wxcbda96de0b165486',\\n    mch_id: '1200009811',\\n    plan_id: '12535',\\n    contract_code: '100000',\\n    request_serial: 1000,\\n    contract_display_account: '传入的自定义用户账户展示名称',\\n    notify_url: 'https://weixin.qq.com',\\n    version: '1.0',\\n    timestamp: '1414488825',\\n    clientip: '119.145.83.6',\\n    deviceid: 'baf04e6bbbd06f7b1a197d18ed53b7f1',\\n    mobile: '18933432355',\\n    email: 'aobama@whitehouse.com',\\n    qq: '100243',\\n    openid: 'baf04e6bbbd06f7b1a197d18ed53b7f1',\\n    creid: '110102199701011000',\\n    outerid: 'user123',\\n    return_appid: 'wxcbda96de0b165486',\\n  },\\n  nonceless: true,\\n}","message":"appid=wxcbda96de0b165486&clientip=119.145.83.6&contract_code=100000&contract_display_account=传入的自定义用户账户展示名称&creid=110102199701011000&deviceid=baf04e6bbbd06f7b1a197d18ed53b7f1&email=aobama@whitehouse.com&mch_id=1200009811&mobile=18933432355&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&notify_url=https://weixin.qq.com&openid=baf04e6bbbd06f7b1a197d18ed53b7f1&outerid=user123&plan_id=12535&qq=100243&request_serial=1000&return_appid=wxcbda96de0b165486&timestamp=1414488825&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/papay/h5entrustweb.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/papay/h5entrustweb.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/papay/h5entrustweb.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const h5entrustweb = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  h5entrustweb as default
};
