import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户申请获取对账单API","description":"商户申请获取对账单API GET v3/payscore/merchant-bill 支付分","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/payscore/merchant-bill","chain":".v3.payscore.merchantBill","area":"payscore","sections":[{"verb":"get","title":"商户申请获取对账单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4013394586"],"roles":["直连商户"],"tags":["支付分"],"updated":"2021.09.18","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"bill_date","t":"string","d":"账单日期","r":1,"i":1},{"n":"tar_type","t":"string","d":"压缩类型","e":["GZIP"],"i":1},{"n":"encryption_algorithm","t":"string","d":"加密算法","r":1,"i":1},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"download_bill_count","t":"integer","d":"下载信息总数","r":1},{"n":"download_bill_list","t":"object[]","d":"下载信息明细","r":1,"p":"对应TypeScript的array"},{"n":"bill_sequence","t":"integer","d":"账单文件序号","r":1,"i":1},{"n":"hash_type","t":"string","d":"哈希类型","r":1,"i":1},{"n":"hash_value","t":"string","d":"哈希值","r":1,"i":1},{"n":"download_url","t":"string","d":"下载地址","r":1,"i":1},{"n":"encrypt_key","t":"string","d":"加密密钥","r":1,"i":1,"x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"nonce","t":"string","d":"随机字符串","r":1,"i":1}]}],"options":"{\\n  query: {\\n    bill_date: '2019-06-11',\\n    tar_type: 'GZIP',\\n    encryption_algorithm: 'AEAD_AES_256_GCM',\\n    service_id: '2002000000000558128851361561536',\\n  },\\n}","message":"GET\\n/v3/payscore/merchant-bill?bill_date=2019-06-11&tar_type=GZIP&encryption_algorithm=AEAD_AES_256_GCM&service_id=2002000000000558128851361561536\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/payscore/merchant-bill.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/payscore/merchant-bill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/payscore/merchant-bill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const merchantBill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  merchantBill as default
};
