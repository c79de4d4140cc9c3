import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"用户状态查询","description":"用户状态查询 POST v2/vehicle/pay/querystate APIv2∙车主平台","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/vehicle/pay/querystate","chain":".v2.vehicle.pay.querystate","area":"v2-vehicle","sections":[{"verb":"post","title":"用户状态查询","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011986415"],"roles":[],"tags":["APIv2∙车主平台"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号id","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"trade_scene","t":"string","d":"交易场景","e":["PARKING","PARKING SPACE","GAS","HIGHWAY","BRIDGE"],"r":1,"i":1},{"n":"jump_scene","t":"string","d":"跳转场景","i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"plate_number","t":"string","d":"车牌号","i":1},{"n":"version","t":"string","d":"版本号","e":["3.0"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"请求appid","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"user_state","t":"string","d":"用户状态","e":["NORMAL","PAUSED","OVERDUE","UNAUTHORIZED"],"r":1},{"n":"openid","t":"string","d":"用户标识"},{"n":"deduct_mode","t":"string","d":"发起扣费方式","e":["PROACTIVE","AUTOPAY"]},{"n":"path","t":"string","d":"跳转路径"},{"n":"plate_number_info","t":"string","d":"车牌信息","c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"plate_number_info","t":"object[]","d":"车牌信息列表","i":1,"p":"对应TypeScript的array"},{"n":"plate_number","t":"string","d":"车牌号","i":2},{"n":"channel_type","t":"string","d":"车牌通道标识","i":2},{"n":"common_use_flag","t":"string","d":"常用车牌标志","e":["COMMON_USE"],"i":2}]}],"options":"{\\n  xml: {\\n    appid: 'wxcbda96de0b165486',\\n    mch_id: '10000098',\\n    sign_type: 'HMAC-SHA256',\\n    trade_scene: 'PARKING',\\n    jump_scene: 'H5',\\n    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n    plate_number: '传入的自定义车牌号',\\n    version: '3.0',\\n  },\\n}","message":"appid=wxcbda96de0b165486&jump_scene=H5&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&plate_number=传入的自定义车牌号&sign_type=HMAC-SHA256&trade_scene=PARKING&version=3.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/vehicle/pay/querystate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/vehicle/pay/querystate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/vehicle/pay/querystate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const querystate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  querystate as default
};
