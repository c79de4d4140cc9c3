import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"修改结算银行卡","description":"修改结算银行卡 POST v2/applyment/micro/modifyarchives APIv2∙小微","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/applyment/micro/modifyarchives","chain":".v2.applyment.micro.modifyarchives","area":"v2-merchant","sections":[{"verb":"post","title":"修改结算银行卡","official":["https://pay.weixin.qq.com/doc/v2/partner/4014115349"],"roles":[],"tags":["APIv2∙小微"],"updated":"2023.03.13","flags":["deprecated","mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"version","t":"string","d":"接口版本号","e":["1.0"],"r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sub_mch_id","t":"string","d":"小微商户号","r":1,"i":1},{"n":"account_number","t":"string","d":"银行卡号","i":1},{"n":"bank_name","t":"string","d":"开户银行全称（含支行）","i":1},{"n":"account_bank","t":"string","d":"开户银行","i":1},{"n":"bank_address_code","t":"string","d":"开户银行省市编码","i":1},{"n":"cert_sn","t":"string","d":"平台证书序列号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"mch_id","t":"string","d":"商户号"},{"n":"sub_mch_id","t":"string","d":"小微商户号"}]}],"options":"{\\n  xml: {\\n    version: '1.0',\\n    mch_id: '1230000109',\\n    sign_type: 'HMAC-SHA256',\\n    sub_mch_id: '1230000109',\\n    account_number: '传入的自定义银行卡号',\\n    bank_name: '402713354941',\\n    account_bank: '传入的自定义开户银行',\\n    bank_address_code: '110000',\\n    cert_sn: '5430056GFRJK54YTFF653GDFH09HFGHF',\\n  },\\n  security: true,\\n}","message":"account_bank=传入的自定义开户银行&account_number=传入的自定义银行卡号&bank_address_code=110000&bank_name=402713354941&cert_sn=5430056GFRJK54YTFF653GDFH09HFGHF&mch_id=1230000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sign_type=HMAC-SHA256&sub_mch_id=1230000109&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/applyment/micro/modifyarchives.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/applyment/micro/modifyarchives.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/applyment/micro/modifyarchives.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const modifyarchives = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  modifyarchives as default
};
