// Written by `npm run docs:errors` from docs/error-texts.json and the tables of codes. Do not edit.
import type { Explanations } from '../explanation'

export const EXPLANATIONS: Readonly<Record<'own' | 'v3' | 'v2' | 'numbers', Explanations>> = {
  own: {
    ERR_INVALID_MCHID: {
      en: {"cause":"An environment variable that is empty, a number in place of a string, or an `mch_id` in the fields of APIv2 that belongs to another merchant.","meaning":"`mchid` is missing or is not a merchant id","remedy":"Give `mchid` as a string, as the merchant platform shows it."},
      zh: {"meaning":"`mchid` 缺失，或者不是商户号","cause":"环境变量为空；写成了数字；APIv2 报文里的 `mch_id` 是另一个商户","remedy":"以字符串给出商户平台上显示的商户号；每个商户各用一个客户端"},
    },
    ERR_INVALID_SERIAL: {
      en: {"cause":"`PUB_KEY_ID_…` was put here, or the serial number lost its leading zeros as a number.","meaning":"`serial` is missing or is not a certificate serial number","remedy":"Give the serial number of the merchant API certificate (商户API证书序列号), not a WeChat Pay public key id."},
      zh: {"meaning":"`serial` 缺失，或者不是证书序列号","cause":"误填了 `PUB_KEY_ID_…`；或当作数字处理，丢了开头的零","remedy":"填商户API证书序列号，不是微信支付公钥ID"},
    },
    ERR_INVALID_PRIVATE_KEY: {
      en: {"cause":"A path without `file://`, the certificate instead of the key, a public key, or PEM text that an environment variable has mangled.","meaning":"`privateKey` is missing, cannot be read or is of the wrong kind","remedy":"Give the RSA private key of the merchant API certificate (apiclient_key.pem)."},
      zh: {"meaning":"`privateKey` 缺失、读不出，或者种类不对","cause":"路径前少了 `file://`；给成了证书或公钥；PEM 文本在环境变量里被改坏","remedy":"给商户API证书对应的 RSA 私钥（`apiclient_key.pem`）"},
    },
    ERR_INVALID_PASSPHRASE: {
      en: {"cause":"The key file is encrypted: its first line says `ENCRYPTED`.","meaning":"The private key is encrypted and `passphrase` is missing or wrong","remedy":"Give the right `passphrase` beside the key."},
      zh: {"meaning":"私钥有口令，而 `passphrase` 缺失或者不对","cause":"私钥文件里有 `ENCRYPTED` 字样","remedy":"在密钥旁边给出正确的 `passphrase`"},
    },
    ERR_INVALID_CERTS: {
      en: {"cause":"`certs` was forgotten, its file cannot be read, or it holds no key of WeChat Pay that can encrypt a sensitive field.","meaning":"`certs` is missing, empty, or holds something that is not an RSA public key or certificate","remedy":"Map each platform certificate serial number or public key id to its key."},
      zh: {"meaning":"`certs` 缺失、为空，或者里面不是 RSA 公钥或证书","cause":"忘了给 `certs`；文件读不到；里面没有可用来加密敏感字段的微信支付公钥","remedy":"写成“微信支付公钥ID或平台证书序列号 → 公钥或证书”的对应"},
    },
    ERR_MERCHANT_SERIAL_IN_CERTS: {
      en: {"cause":"`apiclient_cert.pem` is taken for a platform certificate, a common mix-up.","meaning":"The merchant's own certificate, key or serial number is among `certs`","remedy":"Put the WeChat Pay public key or platform certificate into `certs`, not apiclient_cert.pem."},
      zh: {"meaning":"`certs` 里有商户自己的证书、公钥或序列号","cause":"把 `apiclient_cert.pem` 当成了平台证书，这是最常见的混淆","remedy":"`certs` 里放微信支付公钥或平台证书，不放 `apiclient_cert.pem`"},
    },
    ERR_INVALID_SECRET: {
      en: {"cause":"An environment variable that is empty, or that is not there on this machine.","meaning":"`secret`, the APIv2 key, is missing or malformed","remedy":"Give the 32 characters set as APIv2 key on the merchant platform."},
      zh: {"meaning":"`secret`（APIv2密钥）缺失或者格式不对","cause":"环境变量为空，或这台机器上没有设置","remedy":"填商户平台上设置的 32 个字符的 APIv2密钥"},
    },
    ERR_INVALID_MERCHANT: {
      en: {"cause":"`security: true` without a certificate, a wrong passphrase of the `.p12`, or a `.p12` of an old tool that OpenSSL 3 cannot read.","meaning":"`merchant`, the client certificate, is missing or cannot be read, or its parts do not belong together","remedy":"Give `merchant: { cert, key }` or `merchant: { pfx, passphrase }`."},
      zh: {"meaning":"`merchant`（客户端证书）缺失、读不出，或者证书与私钥不配对","cause":"写了 `security: true` 却没有配置证书；`.p12` 的口令不对；旧工具生成的 `.p12`，OpenSSL 3 打不开","remedy":"给 `merchant: { cert, key }` 或 `merchant: { pfx, passphrase }`"},
    },
    ERR_INVALID_KEY: {
      en: {"cause":"An APIv3 key that does not have 32 bytes, a path without `file://`, or a private key where a public one is expected.","meaning":"A key passed to a static helper cannot be read or is of the wrong kind","remedy":"Give PEM text, a Buffer, a file:// URL, a KeyObject or one of the private.pkcs1:// … forms."},
      zh: {"meaning":"交给静态方法的密钥读不出，或者种类不对","cause":"APIv3密钥不是 32 字节；路径前少了 `file://`；该用公钥处给了私钥","remedy":"给 PEM 文本、Buffer、`file://` 地址、KeyObject，或 `private.pkcs1://` 一类的写法"},
    },
    ERR_INVALID_ARGUMENT: {
      en: {"cause":"A call of a static helper, of the simulator or of `createNotificationHandler` that its types would not allow.","meaning":"An argument has the wrong type or value","remedy":"The message names the argument and what it has to be."},
      zh: {"meaning":"参数的类型或取值不对","cause":"静态方法、模拟器或通知处理器收到了类型不允许的值","remedy":"错误信息里写着是哪个参数、应当是什么"},
    },
    ERR_UNKNOWN_OPTION: {
      en: {"cause":"A misspelt name (`apiV3key`), or fields of the body written beside `json` and not in it.","meaning":"An option that is not known","remedy":"The message names the option and what to write instead."},
      zh: {"meaning":"不认识的选项","cause":"拼写有误（如 `apiV3key`）；或把包体字段写在了 `json` 外面","remedy":"错误信息里写着选项名，以及应当写什么"},
    },
    ERR_INVALID_OPTION: {
      en: {"cause":"`timeout` as text, a `baseURL` without a scheme, `reveal: true` where the catalog names no encrypted field.","meaning":"A known option with a value that cannot be used","remedy":"The message names the option and what it takes."},
      zh: {"meaning":"选项认识，但值不可用","cause":"`timeout` 写成文本；`baseURL` 没有协议头；目录里没有加密字段却写了 `reveal: true`","remedy":"错误信息里写着选项名，以及它接受什么"},
    },
    ERR_INVALID_BODY: {
      en: {"cause":"`json` and `xml` in one call, `json` on a GET, `xml` on APIv3, or a stream that was sent before.","meaning":"Two bodies, a body on GET, or a body that cannot be written","remedy":"Give one of `json`, `xml` and `body`, and none on GET."},
      zh: {"meaning":"有两个包体、GET 带了包体，或者包体无法写出","cause":"同时给了 `json` 和 `xml`；GET 带 `json`；APIv3 用了 `xml`；流已经发送过一次","remedy":"`json`、`xml`、`body` 只给一个，GET 不给；GET 的参数写在 `query` 里"},
    },
    ERR_INVALID_URI: {
      en: {"cause":"A whole address (`https://…`), a `#`, or `chain()` of something that is not a string.","meaning":"The URI is empty or absolute, holds `#`, or would leave its path","remedy":"Write a relative URI such as `v3/pay/transactions/native`."},
      zh: {"meaning":"地址为空、是绝对地址、含有 `#`，或者会跳出它的路径","cause":"写了完整网址；地址里有 `#`；`chain()` 的参数不是文本","remedy":"写相对地址，如 `v3/pay/transactions/native`；换域名用 `baseURL`"},
    },
    ERR_MISSING_VARIABLE: {
      en: {"cause":"`_out_trade_no_` in the chain, and no `out_trade_no` in the options, or it is `undefined`.","meaning":"A variable of the URI template has no value","remedy":"Put the variable beside `json` and `query` in the options of the call."},
      zh: {"meaning":"地址里的变量没有值","cause":"链里有 `_out_trade_no_`，选项里却没有 `out_trade_no`，或者它是 `undefined`","remedy":"把变量写在选项里，与 `json`、`query` 并列"},
    },
    ERR_INVALID_VARIABLE: {
      en: {"cause":"An empty text, `.`, `..`, `NaN`, a list or an object.","meaning":"A variable of the URI template has a value that cannot be part of a path","remedy":"Give a non-empty string or a number other than `.` and `..`."},
      zh: {"meaning":"变量的值不能放进路径","cause":"空字符串、`.`、`..`、`NaN`、数组或对象","remedy":"给非空字符串或数字"},
    },
    ERR_DECRYPTION_FAILED: {
      en: {"cause":"The APIv3 key was changed on the merchant platform, a field was encrypted for another certificate, or the text was cut short.","meaning":"A ciphertext cannot be decrypted: the key is wrong, or it is not what was encrypted","remedy":"Check the key (APIv3 key, merchant private key); do not use the content."},
      zh: {"meaning":"密文解不开：密钥不对，或者不是加密的内容","cause":"商户平台改过 APIv3密钥；字段是用另一张证书加密的；密文被截断","remedy":"核对密钥（APIv3密钥、商户API私钥），不要使用这份内容"},
    },
    ERR_PROTOCOL_NOT_CONFIGURED: {
      en: {"cause":"A `v2/…` path on a client that has no `secret`, or a `v3/…` path on one that has only a `secret`.","meaning":"The client was made without what this protocol needs","remedy":"APIv3 needs `serial`, `privateKey` and `certs`; APIv2 needs `secret`."},
      zh: {"meaning":"客户端没有这种协议所需的配置","cause":"没有 `secret` 却调用 `v2/…`；只有 `secret` 却调用 `v3/…`","remedy":"APIv3 需要 `serial`、`privateKey`、`certs`；APIv2 需要 `secret`"},
    },
    ERR_SIGNATURE_HEADER: {
      en: {"cause":"A proxy or gateway on the way removed the headers, or responded itself.","meaning":"A response without a complete set of signature headers","remedy":"Do not trust it. The outcome of a POST is unknown: query it."},
      zh: {"meaning":"应答的签名头不完整","cause":"途中的代理或网关去掉了签名头，或自己作了应答","remedy":"不要相信它。POST 的结果未知，请查询"},
    },
    ERR_SIGNATURE_CLOCK: {
      en: {"cause":"The clock of this machine is wrong, or an old response was replayed.","meaning":"A response signed more than 300 s away from the clock of this machine","remedy":"Check the clock of this machine (NTP). The outcome of a POST is unknown: query it."},
      zh: {"meaning":"应答的签名时间与本机时钟相差 300 秒以上","cause":"本机时钟不准；或有人重放了旧的应答","remedy":"校准本机时钟（NTP）。POST 的结果未知，请查询"},
    },
    ERR_SIGNATURE_SERIAL: {
      en: {"cause":"The platform certificate was renewed, or the merchant is switching to the WeChat Pay public key and both kinds arrive.","meaning":"A response signed with a key that is not in `certs`","remedy":"Add the public key or platform certificate that the message names. The outcome of a POST is unknown: query it."},
      zh: {"meaning":"应答的签名所用的密钥不在 `certs` 里","cause":"平台证书已更换；或正在切换到微信支付公钥，两种签名都会收到","remedy":"把错误信息里写明的公钥或平台证书加进 `certs`。POST 的结果未知，请查询"},
    },
    ERR_SIGNATURE_MISMATCH: {
      en: {"cause":"Something on the way changed the body, `certs` holds another key under that id, or it was a probe (`WECHATPAY/SIGNTEST/…`).","meaning":"A response whose signature is not valid","remedy":"Do not trust it. The outcome of a POST is unknown: query it."},
      zh: {"meaning":"应答的签名不对","cause":"途中有人改动了包体；`certs` 里该编号下放的是另一把公钥；或者是探测签名 `WECHATPAY/SIGNTEST/…`","remedy":"不要相信它。POST 的结果未知，请查询"},
    },
    ERR_SIGNATURE_MISSING: {
      en: {"cause":"Something other than WeChat Pay responded.","meaning":"An APIv2 response without `sign`","remedy":"Do not trust it. The outcome of a POST is unknown: query it."},
      zh: {"meaning":"APIv2 应答没有 `sign`","cause":"作答的不是微信支付","remedy":"不要相信它。POST 的结果未知，请查询"},
    },
    ERR_SIGNATURE_UNREADABLE: {
      en: {"cause":"The page of a proxy, or a connection that broke off.","meaning":"An APIv2 response that is not a complete XML document: an HTML page, truncated, malformed; `raw` holds its beginning","remedy":"Do not trust it. The outcome of a POST is unknown: query it."},
      zh: {"meaning":"APIv2 应答不是完整的 XML：HTML 页面、被截断或格式有误；`raw` 是它的开头","cause":"代理返回了网页，或连接中断","remedy":"不要相信它。POST 的结果未知，请查询"},
    },
    ERR_SIGNATURE_DIGEST: {
      en: {"cause":"The download broke off, something on the way changed the file, or it came without any hash.","meaning":"A downloaded file whose digest differs from the one that was signed","remedy":"Do not use the file; download it again."},
      zh: {"meaning":"下载的文件与签名应答里的摘要不符","cause":"下载中断；途中被改动；或者没有任何摘要可对","remedy":"不要使用这个文件，重新下载"},
    },
    ERR_SIGNATURE_DECODED: {
      en: {"cause":"A cache such as axios-cache-interceptor, a mock, or an adapter that parses JSON by itself.","meaning":"A response that was decoded before it could be verified: the raw bytes are gone","remedy":"Have the cache, mock or adapter return the raw bytes and headers, or keep it off signed requests. The outcome of a POST is unknown: query it."},
      zh: {"meaning":"应答在验签之前已被解码，原始字节不复存在","cause":"axios-cache-interceptor 一类的缓存、mock，或自行解析 JSON 的适配器","remedy":"让它们交回原始字节与应答头，或不要用在签名的请求上。POST 的结果未知，请查询"},
    },
    ERR_VERIFIER: {
      en: {"cause":"The service that verifies is down or slow, or returned something other than `true` or `false`.","meaning":"The remote `verifier` failed, so that the response is not verified","remedy":"See `cause`. Do not trust the response. The outcome of a POST is unknown: query it."},
      zh: {"meaning":"远程 `verifier` 出错，应答未能验签","cause":"验签服务不可用、超时，或者返回的不是 `true` 或 `false`","remedy":"看 `cause`，不要相信这份应答。POST 的结果未知，请查询"},
    },
    ERR_NOTIFICATION_BODY: {
      en: {"cause":"`express.json()` or another parser ran first.","meaning":"A notification was given parsed, and not as the raw body that is signed","remedy":"Pass the bytes or the text as they arrived; the message shows how in Express, Koa, Fastify, Nest, Next and Fetch servers."},
      zh: {"meaning":"交来的通知已被解析，不是参与签名的原始报文","cause":"前面有 `express.json()` 一类的解析中间件","remedy":"按收到的字节或文本原样交来；错误信息里写着 Express、Koa、Fastify、Nest、Next 与 Fetch 各怎样做"},
    },
    ERR_NOTIFICATION_UNHANDLED: {
      en: {"cause":"A product was added on the merchant platform, and its events arrive at the same address.","meaning":"A notification of an event that has no handler","remedy":"Add the event to `on`, or give `otherwise`; until then WeChat Pay repeats the notification."},
      zh: {"meaning":"收到的通知没有对应的处理函数","cause":"商户平台开通了新的产品，它的通知发到同一个地址","remedy":"在 `on` 里加上这个事件，或给 `otherwise`；在此之前微信支付会重发"},
    },
    ERR_NOTIFICATION_MALFORMED: {
      en: {"cause":"Someone else posts to the address, or a proxy has rewritten the body.","meaning":"A notification whose body is neither the JSON nor the XML of a notification","remedy":"Do not use it; find out which server or proxy has written it."},
      zh: {"meaning":"通知的报文既不是 JSON 也不是 XML 的通知","cause":"有别人向这个地址发请求，或代理改写了报文","remedy":"不要使用；看看是哪个服务器或代理写的"},
    },
    ERR_NOTIFICATION_EMPTY: {
      en: {"cause":"A parser in front has read the stream, or a load balancer probes the address.","meaning":"A notification without a body","remedy":"Let the handler read the raw body: a parser in front has read it already, or none was sent."},
      zh: {"meaning":"通知没有报文","cause":"前面的中间件已把流读完；或者是负载均衡的探测","remedy":"让处理器读到原始报文：前面的中间件已经读过，或者对方没有发送"},
    },
    ERR_NOTIFICATION_TOO_LARGE: {
      en: {"cause":"Someone else posts to the address.","meaning":"A notification whose body is larger than `maxBody`","remedy":"Ignore it: notifications hold a few KB."},
      zh: {"meaning":"通知的报文超过 `maxBody`","cause":"有别人向这个地址发请求","remedy":"通知只有几 KB，这不是通知，忽略即可"},
    },
    ERR_NOTIFICATION_METHOD: {
      en: {"cause":"A browser, a crawler or a health check looked at the address.","meaning":"A request to the notification address that is not a POST","remedy":"Nothing: WeChat Pay sends POST alone; the response was a 405."},
      zh: {"meaning":"对通知地址的请求不是 POST","cause":"浏览器、爬虫或健康检查访问了这个地址","remedy":"不用做什么：微信支付只发 POST，这个请求已应答 405"},
    },
    ERR_NOTIFICATION_TIMEOUT: {
      en: {"cause":"A slow client, or somebody who sends byte by byte on purpose.","meaning":"A notification whose body did not arrive within `timeout`","remedy":"Nothing, if it is rare: WeChat Pay repeats it. Else see which proxy in front holds bodies back."},
      zh: {"meaning":"通知的包体没有在 `timeout` 之内到齐","cause":"对方很慢，或有人故意一个字节一个字节地发","remedy":"偶尔出现不用管，微信支付会重发；经常出现就看看前面的代理是否压住了包体"},
    },
    ERR_NOTIFICATION_ABORTED: {
      en: {"cause":"The connection was closed in the middle of the body.","meaning":"The client went away before the body of the notification had arrived","remedy":"Nothing, if it is rare: WeChat Pay repeats it. Else look at the timeouts of the proxies in front."},
      zh: {"meaning":"通知的包体还没到齐，对方就断开了","cause":"连接在发送包体的途中关闭","remedy":"偶尔出现不用管，微信支付会重发；经常出现就看看前面代理的超时设置"},
    },
    ERR_NOTIFICATION_PROBE: {
      en: {"cause":"WeChat Pay tests whether the signature is checked.","meaning":"A probe: WeChat Pay signs some notifications wrongly on purpose (WECHATPAY/SIGNTEST/…)","remedy":"Nothing: it has to be refused, and was."},
      zh: {"meaning":"探测：微信支付有意发来签名错误的通知（`WECHATPAY/SIGNTEST/…`）","cause":"微信支付在检查您是否真的验签","remedy":"不用做什么：它应当被拒绝，也已经被拒绝"},
    },
    ERR_NOTIFICATION_SIGNATURE_TYPE: {
      en: {"cause":"The merchant uses SM2 (国密), or the header was forged.","meaning":"A notification signed by an algorithm other than WECHATPAY2-SHA256-RSA2048","remedy":"Do not trust it."},
      zh: {"meaning":"通知的签名算法不是 WECHATPAY2-SHA256-RSA2048","cause":"商户使用了国密，或请求头是伪造的","remedy":"不要相信它"},
    },
    ERR_NOTIFICATION_UNSIGNED: {
      en: {"cause":"It was forged.","meaning":"An APIv2 notification without `sign`; only the refund notification has none","remedy":"Do not trust it."},
      zh: {"meaning":"APIv2 通知没有 `sign`；只有退款通知可以没有","cause":"通知是伪造的","remedy":"不要相信它"},
    },
    ERR_NOTIFICATION_ALGORITHM: {
      en: {"cause":"The merchant uses SM4 (国密).","meaning":"A notification whose `resource.algorithm` is not AEAD_AES_256_GCM","remedy":"Do not use it."},
      zh: {"meaning":"通知的 `resource.algorithm` 不是 AEAD_AES_256_GCM","cause":"商户使用了国密","remedy":"不要使用"},
    },
    ERR_NOTIFICATION_DECRYPTION: {
      en: {"cause":"The APIv3 key was changed on the merchant platform, or differs between processes.","meaning":"A notification whose encrypted part cannot be decrypted","remedy":"Check `apiv3Key` (for the refund notification of APIv2 `secret`): it may have been changed on the merchant platform."},
      zh: {"meaning":"通知的加密部分解不开","cause":"商户平台改过 APIv3密钥，或各进程的配置不一致","remedy":"核对 `apiv3Key`（APIv2 退款通知用 `secret`）"},
    },
    ERR_NOTIFICATION_MERCHANT: {
      en: {"cause":"Several merchants share one address.","meaning":"A notification that names another merchant than the one whose keys open it","remedy":"Give this merchant in `trust` too, or send its notifications elsewhere."},
      zh: {"meaning":"通知里写的商户，不是解开它的密钥所属的商户","cause":"几个商户共用一个通知地址，而 `trust` 里没有这个商户；或密钥配错了商户","remedy":"在 `trust` 里也给出这个商户，或让它的通知发往别处"},
    },
    ERR_TIMEOUT: {
      en: {"cause":"A slow network, a proxy that drops packets, or a `timeout` meant in seconds.","meaning":"No complete response within `timeout`","remedy":"Query the outcome of a POST before repeating it with the same parameters."},
      zh: {"meaning":"在 `timeout` 之内没有收到完整应答","cause":"网络慢；代理丢包；或把 `timeout` 当成了秒，它的单位是毫秒","remedy":"POST 请先查询结果，再决定是否以相同参数重发"},
    },
    ERR_CANCELED: {
      en: {"cause":"Your own code.","meaning":"The call was cancelled by `cancel()` or by its `signal`","remedy":"See `outcome`; a POST may have arrived: query it."},
      zh: {"meaning":"调用被 `cancel()` 或 `signal` 取消","cause":"您自己的代码","remedy":"看 `outcome`；POST 可能已经送达，请查询"},
    },
    ERR_CONNECTION: {
      en: {"cause":"No route, a host that is not found, a connection that was reset.","meaning":"The connection could not be made or was lost","remedy":"See `cause`, `outcome` and `retryable`; query the outcome of a POST before repeating it."},
      zh: {"meaning":"连不上，或连接断开","cause":"网络不通；域名解析失败；连接被重置","remedy":"看 `cause`、`outcome` 与 `retryable`；POST 请先查询结果再重发"},
    },
    ERR_PROXY: {
      en: {"cause":"Wrong credentials of the proxy, or a rule of the proxy that forbids the host.","meaning":"The proxy refused to pass the request on (407 and the like)","remedy":"Check the address, the user and the password of `proxy`, or of the `HTTPS_PROXY` variable."},
      zh: {"meaning":"代理拒绝转发请求（407 等）","cause":"代理的用户名或密码不对；代理不允许访问这个域名","remedy":"核对 `proxy` 或环境变量 `HTTPS_PROXY` 里的地址、用户名与密码"},
    },
    ERR_SIGNER: {
      en: {"cause":"The service that signs is down or slow, or returned an object or hexadecimal digits.","meaning":"The remote `signer` failed or returned something that is not a signature; nothing was sent","remedy":"See `cause`; a signer returns the base64 of an RSA-SHA256 signature. Then repeat the call."},
      zh: {"meaning":"远程 `signer` 出错，或者返回的不是签名；请求没有发出","cause":"签名服务不可用、超时，或者返回了对象、十六进制文本","remedy":"看 `cause`；`signer` 应返回 RSA-SHA256 签名的 BASE64 文本。改正之后可以重新调用"},
    },
    ERR_INTERCEPTOR: {
      en: {"cause":"A mistake in that code.","meaning":"An interceptor, adapter or transform of your own threw an error","remedy":"See `cause`, which is that error, and `outcome`: a POST may have arrived."},
      zh: {"meaning":"您自己的拦截器、适配器或转换函数抛出了错误","cause":"这段代码有错","remedy":"看 `cause`（就是那个错误）与 `outcome`：POST 可能已经送达"},
    },
    ERR_RESPONSE_TOO_LARGE: {
      en: {"cause":"A bill read into memory.","meaning":"The response is larger than `maxContentLength`","remedy":"Raise `maxContentLength`, or use `sink` for files."},
      zh: {"meaning":"应答超过 `maxContentLength`","cause":"把账单读进了内存","remedy":"调大 `maxContentLength`，文件改用 `sink`"},
    },
    ERR_RESPONSE_BROKEN: {
      en: {"cause":"The connection ended in the middle, or a gateway rewrote the body.","meaning":"The response is incomplete or cannot be decoded","remedy":"Query the outcome of a POST before repeating it."},
      zh: {"meaning":"应答中断，或者无法解码","cause":"连接中途断开；网关改写了包体","remedy":"POST 请先查询结果再重发"},
    },
    ERR_SINK: {
      en: {"cause":"The folder does not exist, no right to write, a full disk.","meaning":"The response could not be written to `sink`","remedy":"Check the path, its permissions and the free space; nothing is left under that name."},
      zh: {"meaning":"应答写不进 `sink`","cause":"目录不存在；没有写权限；磁盘已满","remedy":"检查路径、权限与剩余空间；该名字下不会留下文件"},
    },
    ERR_PAGES_REPEATED: {
      en: {"cause":"WeChat Pay counts the pages of this list in another way than the catalog says, or a proxy gave a stored response.","meaning":"A list gave a page again that it had given before, or one that overlaps the page before","remedy":"Ask for the pages yourself, and see `offset` and the like in the official document; the entries up to there are right."},
      zh: {"meaning":"列表又给出了先前的一页，或与上一页重叠的一页","cause":"这个列表的翻页方式与接口目录写的不同；或者代理返回了缓存的应答","remedy":"改为自行翻页，`offset` 等参数以官方文档为准；在此之前取到的条目都有效"},
    },
    ERR_PAGES_INCOMPLETE: {
      en: {"cause":"Entries went away while the list was walked.","meaning":"A list ended before the number of entries that it says it has","remedy":"Walk it again: entries may have gone meanwhile; do not take what came for the whole."},
      zh: {"meaning":"列表在自己所报的总数之前就结束了","cause":"翻页期间有条目减少","remedy":"重新遍历一次；不要把已取到的当作全部"},
    },
    ERR_POLL_DEADLINE: {
      en: {"cause":"The payer is still typing the password, or WeChat Pay is still processing.","meaning":"What was polled for had not come when `deadline` was over","remedy":"Nothing is decided: see `response` and `cause`, and query again later."},
      zh: {"meaning":"到了 `deadline`，等待的状态还没有出现","cause":"用户还在输入密码；或者微信支付仍在处理","remedy":"结果未定：看 `response` 与 `cause`，稍后再查询"},
    },
    ERR_POLL_CANCELED: {
      en: {"cause":"`signal` was aborted.","meaning":"Polling was ended by its `signal`","remedy":"Nothing is decided: query again later."},
      zh: {"meaning":"轮询被 `signal` 中止","cause":"`signal` 已触发","remedy":"结果未定：稍后再查询"},
    },
    ERR_CHARGE_REFUSED: {
      en: {"cause":"No money, an expired code, a wrong parameter; `cause` is the error of WeChat Pay.","meaning":"A code payment was refused: the payer is not charged","remedy":"See `cause` for the reason; charge again with a new code and a new order number."},
      zh: {"meaning":"付款码支付被拒绝：没有向用户扣款","cause":"余额不足、付款码过期、参数错误等，`cause` 是微信支付的错误","remedy":"看 `cause` 里的原因；请用户刷新付款码，换新的商户订单号再收款"},
    },
    ERR_CHARGE_REVERSED: {
      en: {"cause":"The payer did not type the password in time, or the connection was lost.","meaning":"A code payment was not settled in time and has been reversed: the payer is not charged","remedy":"Charge again with a new code and a new order number."},
      zh: {"meaning":"付款码支付在时限内没有结果，已撤销：没有向用户扣款","cause":"用户没有及时输入密码；或者网络中断","remedy":"请用户刷新付款码，换新的商户订单号再收款"},
    },
    ERR_CHARGE_PAID: {
      en: {"cause":"An order number that is used twice.","meaning":"The order number of a code payment belongs to an order that is paid already, and not by this call","remedy":"Query the order and look it up in your books; to charge once more take a new order number."},
      zh: {"meaning":"商户订单号属于另一笔已支付的订单","cause":"商户订单号重复使用","remedy":"查询这笔订单并核对自己的账；要再收一笔，换新的商户订单号"},
    },
    ERR_CHARGE_UNKNOWN: {
      en: {"cause":"WeChat Pay could not be reached for a long time, or refused the reversal.","meaning":"A code payment could neither be settled nor reversed in time: the payer may be charged","remedy":"Do not charge again. Query the order, and reverse it until that is certain."},
      zh: {"meaning":"付款码支付在时限内既没有结果，也没能撤销：用户可能已被扣款","cause":"长时间连不上微信支付；或者撤销被拒绝","remedy":"不要再次收款；查询订单，并继续撤销，直到确定为止"},
    },
    ERR_BILL_ROW: {
      en: {"cause":"A fund flow bill in place of a trade bill, or a file that a spreadsheet program has rewritten.","meaning":"A row of a bill lacks a column that is needed, or has an amount that is not one","remedy":"Give a trade bill (交易账单), as WeChat Pay has written it; the message names row and column."},
      zh: {"meaning":"账单的一行缺少所需的列，或者金额不是金额","cause":"给成了资金账单；或者文件被表格软件改写过","remedy":"给出微信支付原样的交易账单；错误信息写明了行与列"},
    },
  },
  v3: {
    PARAM_ERROR: {
      en: {"cause":"A field is missing, too long, of another type or not one of the enumeration; `null`, or a four-byte character (emoji).","remedy":"See `detail.field` and `detail.issue`.","meaning":"A parameter does not fit; `detail` names it"},
      zh: {"meaning":"参数不合要求，`detail` 指明是哪一个","cause":"缺少必填字段；超长；类型或枚举值不对；有 `null` 或四字节字符（emoji）","remedy":"看 `detail.field` 与 `detail.issue`"},
    },
    INVALID_REQUEST: {
      en: {"cause":"An order that is paid is to be closed or placed again, a refund larger than the rest, `openid` and card do not belong together, no `Accept` or `User-Agent`.","remedy":"Read `message`, and query the state before anything else is tried.","meaning":"Well-formed, but not allowed in this state, or without a header that is wanted; 413: the body is too large"},
      zh: {"meaning":"格式正确，但当前状态不允许，或缺少必要的请求头；413 表示包体过大","cause":"已支付的订单又要关闭或重新下单；退款超过可退金额；`openid` 与会员卡不符；缺少 `Accept` 或 `User-Agent`","remedy":"看 `message`，先查询当前状态"},
    },
    MCH_NOT_EXISTS: {
      en: {"cause":"`mchid` is not the merchant that signs.","remedy":"Send the `mchid` of the client.","meaning":"The merchant that is named is not the one who signs"},
      zh: {"meaning":"商户号不存在，或者不是签名的商户","cause":"`mchid` 与签名的商户不一致","remedy":"改用客户端的 `mchid`"},
    },
    APPID_MCHID_NOT_MATCH: {
      en: {"cause":"The appid is not bound to the merchant.","remedy":"Bind it on the merchant platform, or use another.","meaning":"The appid does not belong to the merchant"},
      zh: {"meaning":"appid 与商户号不匹配","cause":"appid 没有与商户号绑定","remedy":"在商户平台绑定，或者换一个 appid"},
    },
    SIGN_ERROR: {
      en: {"cause":"Wrong private key or serial number, a clock that is wrong, a nonce used twice, or something that rewrites the request on the way.","remedy":"See `signature.differsAt`, and the table for `SIGN_ERROR`.","meaning":"The `Authorization` header could not be accepted"},
      zh: {"meaning":"`Authorization` 请求头不被接受","cause":"私钥或序列号不对；时钟不准；随机串重复；途中有人改写请求","remedy":"看 `signature.differsAt`，对照 `SIGN_ERROR` 的表"},
    },
    NO_AUTH: {
      en: {"cause":"The product is not opened for this merchant, or the object belongs to another merchant or brand.","remedy":"Open the product on the merchant platform, or use the ids of this merchant.","meaning":"The merchant may not do this, or not with this object"},
      zh: {"meaning":"商户没有权限，或对象不属于它","cause":"商户没有开通这个产品；对象属于别的商户或品牌","remedy":"在商户平台开通产品，或改用自己名下的编号"},
    },
    OUT_TRADE_NO_USED: {
      en: {"cause":"Two orders under one number, or an order placed again with another content.","remedy":"Repeat an order with the very same content; give a new order a new number.","meaning":"The merchant order number belongs to another order"},
      zh: {"meaning":"商户订单号已被另一张订单使用","cause":"两张订单用了同一个号；或以不同的内容重新下单","remedy":"重试时内容要完全相同；新订单用新的订单号"},
    },
    ORDER_CLOSED: {
      en: {"cause":"It was closed before, by you or by time.","remedy":"Place a new order under a new number.","meaning":"The order is closed"},
      zh: {"meaning":"订单已关闭","cause":"此前已被您关闭，或超时关闭","remedy":"换新的订单号重新下单"},
    },
    ORDER_PAID: {
      en: {"cause":"The order is placed or closed again after it was paid.","remedy":"Query it; use another number for another order.","meaning":"The order is paid"},
      zh: {"meaning":"订单已支付","cause":"支付之后再次下单或关单","remedy":"查询订单；新的订单换一个商户订单号"},
    },
    ORDER_REVERSED: {
      en: {"cause":"The number of a payment that was reversed is used again.","remedy":"Use another number.","meaning":"The order was reversed"},
      zh: {"meaning":"订单已撤销","cause":"已撤销的商户订单号再次使用","remedy":"换一个商户订单号"},
    },
    TRADE_ERROR: {
      en: {"cause":"The payer declined, or did not type the password in time.","remedy":"Place another order under another number.","meaning":"The payment has failed; place another order"},
      zh: {"meaning":"交易失败","cause":"用户取消，或者没有及时输入密码","remedy":"换一个商户订单号重新下单"},
    },
    NOT_ENOUGH: {
      en: {"cause":"The account of the payer, or of the merchant for a refund, holds too little.","remedy":"Recharge, and send the same request again.","meaning":"There is not enough money on the account"},
      zh: {"meaning":"余额不足","cause":"用户余额不足；退款时商户的账户余额不足","remedy":"充值之后，以原参数重试"},
    },
    AUTH_CODE_EXPIRE: {
      en: {"cause":"The code was shown too long ago.","remedy":"Let the payer refresh it, and scan again.","meaning":"The payer's code has expired"},
      zh: {"meaning":"付款码已过期","cause":"付款码展示太久","remedy":"请用户刷新付款码后再扫"},
    },
    AUTH_CODE_INVALID: {
      en: {"cause":"Something else than a payment code was scanned.","remedy":"Scan the code of 收付款.","meaning":"This is not a payer's code"},
      zh: {"meaning":"付款码无效","cause":"扫到的不是付款码","remedy":"请扫描用户的付款码"},
    },
    ORDER_NOT_EXIST: {
      en: {"cause":"Never placed, placed by another merchant, or the number was mistyped.","remedy":"Check the number and the merchant; only then place it again.","meaning":"There is no such order"},
      zh: {"meaning":"订单不存在","cause":"从未下单成功；属于别的商户；订单号写错","remedy":"核对订单号与商户号，确认之后才可重新下单"},
    },
    RESOURCE_NOT_EXISTS: {
      en: {"cause":"A refund, card, image or certificate of that id does not exist; of `v3/certificates`: the merchant has a public key and no platform certificates.","remedy":"Check the id. Without platform certificates put the WeChat Pay public key into `certs`.","meaning":"What was asked for does not exist"},
      zh: {"meaning":"所查的资源不存在","cause":"退款单、会员卡、图片或证书不存在；`v3/certificates` 得到它，说明商户只有微信支付公钥、没有平台证书","remedy":"核对编号；没有平台证书时在 `certs` 里配置微信支付公钥"},
    },
    NOT_FOUND: {
      en: {"cause":"The number was never used, or is of another merchant.","remedy":"Check the number, and that the call which made it has succeeded.","meaning":"There is no such transfer"},
      zh: {"meaning":"没有这笔转账","cause":"单号从未使用，或者属于另一个商户","remedy":"核对单号，确认发起时已经成功"},
    },
    STATEMENT_CREATING: {
      en: {"cause":"The bill of a day is ready at ten the next morning.","remedy":"Ask again after ten.","meaning":"The bill of that day is not ready yet"},
      zh: {"meaning":"账单还在生成","cause":"次日上午 10 点之前申请账单","remedy":"10 点之后再申请"},
    },
    NO_STATEMENT_EXIST: {
      en: {"cause":"The day lies in the future, or nothing was traded on it.","remedy":"Ask for a day in the past; bills are ready after 10 o'clock of the next day.","meaning":"There is no bill for that day"},
      zh: {"meaning":"那一天没有账单","cause":"日期在未来；或当天没有交易","remedy":"查询过去的日期；账单在次日 10 点以后生成"},
    },
    SYSTEM_ERROR: {
      en: {"cause":"A failure on the other side.","remedy":"Repeat with the same parameters; a POST may have taken effect.","meaning":"WeChat Pay itself has failed"},
      zh: {"meaning":"微信支付系统出错","cause":"对方的故障","remedy":"以相同参数重试；POST 可能已经生效"},
    },
    NOT_IMPLEMENTED: {
      en: {"cause":"`createSimulator({ invent: false })`, and an operation that has no flow.","remedy":"Leave `invent` out, or answer it with a handler of your own.","meaning":"The simulator's own: it has no flow for this, and was told not to invent a response"},
      zh: {"meaning":"模拟器没有实现这个接口的流程","cause":"`invent: false` 时调用了没有流程的接口","remedy":"去掉 `invent`，或者用自己的 handler 回答"},
    },
  },
  v2: {
    1: {
      en: {"cause":"`appid`, `scope` or `code` was left out.","remedy":"Give all three.","meaning":"A parameter is missing (`v2/appauth/getaccesstoken`)"},
      zh: {"meaning":"缺少参数（`v2/appauth/getaccesstoken`）","cause":"没有给 `appid`、`scope` 或 `code`","remedy":"三个都给出"},
    },
    20001: {
      en: {"cause":"`bill_date` has another form than `20261101`, or `tar_type` is not `GZIP`.","remedy":"Correct the field that `return_msg` names.","meaning":"A parameter of a bill does not fit; `code` is `FAIL`"},
      zh: {"meaning":"账单参数不对；错误的 `code` 是 `FAIL`","cause":"`bill_date` 不是 `20261101` 这样的格式；或 `tar_type` 不是 `GZIP`","remedy":"改正 `return_msg` 指出的字段"},
    },
    20002: {
      en: {"cause":"The day lies in the future, or nothing was traded on it.","remedy":"Ask for a day in the past.","meaning":"There is no bill for that day; `code` is `FAIL`"},
      zh: {"meaning":"那一天没有账单；错误的 `code` 是 `FAIL`","cause":"日期在未来；或当天没有交易","remedy":"查询过去的日期"},
    },
    20003: {
      en: {"cause":"The bill of a day is ready at nine the next morning.","remedy":"Ask again after nine.","meaning":"The bill of that day is not ready yet; `code` is `FAIL`"},
      zh: {"meaning":"账单还在生成","cause":"次日上午 9 点之前下载对账单","remedy":"9 点之后再下载"},
    },
    FAIL: {
      en: {"cause":"A wrong `sign`, a `mch_id` of another merchant, no `nonce_str`, XML that is none.","remedy":"Read `return_msg`; for 签名错误 check `secret` and `sign_type`.","meaning":"The message was not understood; `return_msg` says why"},
      zh: {"meaning":"报文没有被理解，原因见 `return_msg`","cause":"`sign` 不对；`mch_id` 是别的商户；缺少 `nonce_str`；XML 格式有误","remedy":"看 `return_msg`；“签名错误”时核对 `secret` 与 `sign_type`"},
    },
    PARAM_ERROR: {
      en: {"cause":"A field is missing, too long or of another form; a file does not have the MD5 that `media_hash` says.","remedy":"See `err_code_des`.","meaning":"A field is missing or does not fit; `err_code_des` names it"},
      zh: {"meaning":"字段缺失或不合要求，见 `err_code_des`","cause":"缺少字段；超长；格式不对；文件与 `media_hash` 不符","remedy":"看 `err_code_des`"},
    },
    LACK_PARAMS: {
      en: {"cause":"A field that an order needs is not there: `notify_url`, for JSAPI `openid`.","remedy":"Give the field that `err_code_des` names.","meaning":"A field of an order is missing; `err_code_des` names it"},
      zh: {"meaning":"下单缺少参数","cause":"缺少必填的字段，例如 `notify_url`；JSAPI 缺少 `openid`","remedy":"补上 `err_code_des` 写明的字段"},
    },
    INVALID_REQUEST: {
      en: {"cause":"A field of an order is too long or of another form; the parts of a combined order are not those that were placed.","remedy":"See `err_code_des`.","meaning":"A field of an order does not fit; `err_code_des` names it"},
      zh: {"meaning":"下单参数不合要求","cause":"超长；格式不对；合单的子单与下单时不一致","remedy":"看 `err_code_des`"},
    },
    MCHID_NOT_EXIST: {
      en: {"cause":"A part of the request names a merchant that is not known.","remedy":"Check the merchant id.","meaning":"The merchant that is named is not known"},
      zh: {"meaning":"商户号不存在","cause":"报文里的商户号不存在","remedy":"核对商户号"},
    },
    APPID_MCHID_NOT_MATCH: {
      en: {"cause":"The appid is not bound to the merchant.","remedy":"Bind it on the merchant platform, or use another.","meaning":"The appid does not belong to the merchant"},
      zh: {"meaning":"appid 与商户号不匹配","cause":"appid 没有与商户号绑定","remedy":"在商户平台绑定，或者换一个 appid"},
    },
    NOAUTH: {
      en: {"cause":"The permission was not applied for, or the sub-merchant is another's.","remedy":"Apply for it on the merchant platform.","meaning":"The merchant may not do this, or not for this sub-merchant"},
      zh: {"meaning":"商户没有此接口权限","cause":"没有开通权限；子商户不属于该服务商","remedy":"在商户平台开通，核对子商户号"},
    },
    SYSTEMERROR: {
      en: {"cause":"The outcome is unknown: the money may have moved.","remedy":"Query the order.","meaning":"WeChat Pay itself has failed: query the order"},
      zh: {"meaning":"系统错误，结果未知","cause":"支付结果未知，可能已经扣款","remedy":"查询订单"},
    },
    ERROR: {
      en: {"cause":"The state of the order or refund does not allow it.","remedy":"Read `err_code_des`.","meaning":"The state does not allow this"},
      zh: {"meaning":"业务错误","cause":"订单或退款的状态不允许","remedy":"看 `err_code_des`"},
    },
    CA_ERROR: {
      en: {"cause":"The certificate in `merchant` belongs to another merchant id.","remedy":"Give the certificate of the same merchant as `mchid`.","meaning":"The client certificate is not the one of this merchant"},
      zh: {"meaning":"客户端证书不是这个商户的","cause":"`merchant` 里的证书属于别的商户号","remedy":"换成与 `mchid` 同一商户的证书"},
    },
    OUT_TRADE_NO_USED: {
      en: {"cause":"An order placed again with another content.","remedy":"Repeat with the very same content, or take a new number.","meaning":"The merchant order number belongs to another order"},
      zh: {"meaning":"商户订单号已被另一张订单使用","cause":"以不同的内容重新下单","remedy":"内容完全相同才可重试，否则换新的订单号"},
    },
    ORDERNOTEXIST: {
      en: {"cause":"Never placed, or placed by another merchant.","remedy":"Check the number and the merchant.","meaning":"There is no such order"},
      zh: {"meaning":"订单不存在","cause":"从未下单成功，或属于别的商户","remedy":"核对订单号与商户号"},
    },
    ORDERPAID: {
      en: {"cause":"The order is to be placed or closed after it was paid.","remedy":"Query it, and deliver.","meaning":"The order is paid"},
      zh: {"meaning":"订单已支付","cause":"支付之后又下单或关单","remedy":"查询订单，按已支付处理"},
    },
    ORDERREVERSED: {
      en: {"cause":"The number of a payment that was reversed is used again.","remedy":"Use another number.","meaning":"The order was reversed"},
      zh: {"meaning":"订单已撤销","cause":"已撤销的商户订单号再次使用","remedy":"换一个商户订单号"},
    },
    USERPAYING: {
      en: {"cause":"The payer is asked for the password.","remedy":"Query the order every few seconds; reverse it when it takes too long.","meaning":"The payer is typing the password: query the order"},
      zh: {"meaning":"用户支付中","cause":"需要用户输入支付密码","remedy":"每隔几秒查询；太久则撤销"},
    },
    TRADE_ERROR: {
      en: {"cause":"The payer declined, or did not type the password in time.","remedy":"Place another order under another number.","meaning":"The payment has failed; place another order"},
      zh: {"meaning":"交易失败","cause":"用户取消，或者没有及时输入密码","remedy":"换一个商户订单号重新下单"},
    },
    NOTENOUGH: {
      en: {"cause":"The account of the payer, or of the merchant for a refund, holds too little.","remedy":"Recharge, and send the same request again.","meaning":"There is not enough money on the account"},
      zh: {"meaning":"余额不足","cause":"用户余额不足；退款时商户的账户余额不足","remedy":"充值之后，以原参数重试"},
    },
    AUTHCODEEXPIRE: {
      en: {"cause":"The code was shown too long ago.","remedy":"Let the payer refresh it, and scan again.","meaning":"The payer's code has expired"},
      zh: {"meaning":"付款码已过期","cause":"付款码展示太久","remedy":"请用户刷新付款码后再扫"},
    },
    AUTH_CODE_INVALID: {
      en: {"cause":"Something else than a payment code was scanned.","remedy":"Scan the code of 收付款.","meaning":"This is not a payer's code"},
      zh: {"meaning":"付款码无效","cause":"扫到的不是付款码","remedy":"请扫描用户的付款码"},
    },
    INVALID_TRANSACTIONID: {
      en: {"cause":"The `transaction_id` is not of an order of this merchant.","remedy":"Check it, or use `out_trade_no`.","meaning":"There is no such transaction"},
      zh: {"meaning":"无效的 transaction_id","cause":"`transaction_id` 不是该商户的订单","remedy":"核对，或者改用 `out_trade_no`"},
    },
    TRADE_OVERDUE: {
      en: {"cause":"The order was paid more than a year ago.","remedy":"Pay the customer another way.","meaning":"The order was paid more than a year ago"},
      zh: {"meaning":"订单超过退款期限","cause":"订单支付已超过一年","remedy":"改用其他方式退款"},
    },
    NOT_FOUND: {
      en: {"cause":"The number was never used, or is of another merchant.","remedy":"Check the number.","meaning":"There is no such red packet or transfer"},
      zh: {"meaning":"没有这个红包或转账","cause":"单号从未使用，或者属于另一个商户","remedy":"核对单号"},
    },
    CONTRACT_NOT_EXIST: {
      en: {"cause":"The contract was never signed, or has ended.","remedy":"Let the user sign.","meaning":"There is no such contract"},
      zh: {"meaning":"签约协议不存在","cause":"用户没有签约，或者已经解约","remedy":"请用户签约"},
    },
    ORDERCLOSED: {
      en: {"cause":"It was closed before.","remedy":"Place a new order under a new number.","meaning":"The order is closed"},
      zh: {"meaning":"订单已关闭","cause":"此前已关闭","remedy":"换新的订单号重新下单"},
    },
    REVERSE_EXPIRE: {
      en: {"cause":"It was refunded already, or is too old.","remedy":"Refund instead of reversing.","meaning":"The order can no longer be reversed"},
      zh: {"meaning":"订单不能再撤销","cause":"已经退款，或超过了可撤销的时间","remedy":"改用退款"},
    },
    TRADE_STATE_ERROR: {
      en: {"cause":"An order that is not paid is to be refunded.","remedy":"Query the order first.","meaning":"The state of the order does not allow this"},
      zh: {"meaning":"订单状态不允许这样做","cause":"未支付的订单要求退款","remedy":"先查询订单"},
    },
    REFUND_FEE_MISMATCH: {
      en: {"cause":"`total_fee` is not that of the order, or a refund number was used before with other amounts.","remedy":"Repeat a refund with the very same amounts; give another refund another number.","meaning":"Amounts differ from those of the order or of the refund before"},
      zh: {"meaning":"金额与订单或之前的退款请求不一致","cause":"`total_fee` 与订单不同；或同一退款单号换了金额","remedy":"重试时金额要相同；另一笔退款用另一个退款单号"},
    },
    REFUND_AMOUNT_EXCEEDED: {
      en: {"cause":"The refunds together are larger than the payment.","remedy":"Query what was refunded already.","meaning":"More would be refunded than was paid"},
      zh: {"meaning":"累计退款金额大于支付金额","cause":"各次退款相加超过了支付金额","remedy":"先查询已退的金额"},
    },
    REFUNDNOTEXIST: {
      en: {"cause":"No refund has that number.","remedy":"Check the number; only then apply again.","meaning":"There is no such refund"},
      zh: {"meaning":"退款不存在","cause":"没有这个编号的退款","remedy":"核对编号，确认之后才可重新申请"},
    },
  },
  numbers: {
    268435461: {
      en: {"meaning":"A parameter is not valid","remedy":"Correct the parameter that `detail` names: its type, length and form are in the official document."},
      zh: {"meaning":"参数非法","remedy":"看 detail 指出的参数，对照接口文档改正其类型、长度与格式"},
    },
    268435464: {
      en: {"meaning":"A parameter is out of its range","remedy":"Bring the parameter into the range that the official document allows."},
      zh: {"meaning":"参数超出取值范围","remedy":"对照接口文档，把参数改到允许的取值范围之内"},
    },
    268443699: {
      en: {"meaning":"The signature is wrong","remedy":"Check the key that signs (APIv3: `privateKey` with its `serial`; APIv2: `secret`), and that nothing changes the request after it was signed."},
      zh: {"meaning":"签名错误","remedy":"核对签名所用的密钥（APIv3 是商户API私钥与其证书序列号，APIv2 是 APIv2密钥），并确认请求在签名之后没有被改动"},
    },
    268443701: {
      en: {"meaning":"The merchant is not a sub-merchant of this service provider","remedy":"Check both merchant ids, and that the sub-merchant is registered under this service provider."},
      zh: {"meaning":"受理关系不存在","remedy":"核对服务商商户号与子商户号，并在服务商平台确认两者已建立受理关系"},
    },
    268443704: {
      en: {"meaning":"A service provider left out the sub-merchant","remedy":"A service provider has to give the sub-merchant: `sub_mchid`, in APIv2 `sub_mch_id`."},
      zh: {"meaning":"受理机构必须传入sub_mch_id","remedy":"服务商模式下必须填写子商户号（sub_mchid，APIv2 为 sub_mch_id）"},
    },
    268443705: {
      en: {"meaning":"The sub-merchant is the service provider itself","remedy":"Give the sub-merchant's id as `sub_mchid`, not the service provider's own."},
      zh: {"meaning":"子商户mchid不能与自身mchid相同","remedy":"子商户号（sub_mchid）填特约商户的商户号，不填服务商自己的"},
    },
    268443715: {
      en: {"meaning":"The merchant is not available or was closed","remedy":"See the state of the mchid on the merchant platform; one that was closed can no longer be used."},
      zh: {"meaning":"商户状态为不可用或者已经注销","remedy":"登录商户平台查看商户号状态，已注销的商户号不能再使用"},
    },
    268445527: {
      en: {"meaning":"The appid and the mchid are not linked","remedy":"Link the appid with the mchid on the merchant platform, or use one that is linked."},
      zh: {"meaning":"appid和mch_id不匹配","remedy":"在商户平台将该 appid 与商户号绑定，或改用已绑定的 appid"},
    },
    268447840: {
      en: {"meaning":"The rate limit was exceeded","remedy":"Send fewer requests, and repeat this one later with the same parameters."},
      zh: {"meaning":"请求频率超过限制","remedy":"降低调用频率，稍后以相同参数重试"},
    },
    268447843: {
      en: {"meaning":"The order belongs to another mchid","remedy":"Call with the mchid that placed the order, and check the order number."},
      zh: {"meaning":"商户号和订单不匹配","remedy":"用下单时的商户号调用，并核对订单号"},
    },
    268447845: {
      en: {"meaning":"The order belongs to another sub-merchant","remedy":"Call with the sub-merchant that the order was placed for, and check the order number."},
      zh: {"meaning":"子商户号和订单信息不匹配","remedy":"用下单时的子商户号调用，并核对订单号"},
    },
    268447914: {
      en: {"meaning":"The order is no longer valid","remedy":"The order is no longer valid: place a new one under a new order number."},
      zh: {"meaning":"该订单已失效","remedy":"订单已不能支付，换新的商户订单号重新下单"},
    },
    268448010: {
      en: {"meaning":"The merchant is restricted from receiving payments","remedy":"The merchant has to see on the merchant platform why payments are restricted, and apply there to have it lifted."},
      zh: {"meaning":"此商家的收款功能已被限制","remedy":"请商户登录商户平台，查看收款限制的原因并按指引申请解除"},
    },
    268449538: {
      en: {"meaning":"The order is paid","remedy":"Query the order and treat it as paid; do not place or close it again."},
      zh: {"meaning":"订单已支付","remedy":"查询订单，按支付成功处理，不要再次下单或关单"},
    },
    268449641: {
      en: {"meaning":"The order cannot be closed, only reversed","remedy":"This order cannot be closed: reverse it (撤销) instead."},
      zh: {"meaning":"当前交易不允许进行普通关单（只能撤销）","remedy":"这个订单不能关单，请改用撤销订单接口"},
    },
    268498688: {
      en: {"meaning":"A request was repeated with other parameters","remedy":"Repeat a request with exactly its first parameters; to change any, take a new number."},
      zh: {"meaning":"请求重入时，参数与首次请求时不一致","remedy":"重试时参数须与首次请求完全一致；要改参数，请换新的单号"},
    },
    268498689: {
      en: {"meaning":"The order was paid before","remedy":"Query the order and treat it as paid; do not place it again."},
      zh: {"meaning":"该订单已支付","remedy":"查询订单，按支付成功处理，不要重复下单"},
    },
    268501013: {
      en: {"meaning":"A JSAPI order without `openid`","remedy":"JSAPI and mini program orders need the payer's openid."},
      zh: {"meaning":"JSAPI支付必须传openid","remedy":"JSAPI 和小程序下单必须填写付款用户的 openid"},
    },
    268512771: {
      en: {"meaning":"The order does not exist","remedy":"Check the order number and the mchid; place the order again only when it was never placed."},
      zh: {"meaning":"订单不存在","remedy":"核对商户订单号与商户号；确认从未下单成功后，再重新下单"},
    },
    270924358: {
      en: {"meaning":"There are parameters that are not allowed","remedy":"Remove the parameters that the official document does not have, and check how they are spelled and nested."},
      zh: {"meaning":"参数中含有非法的额外参数","remedy":"删去接口文档中没有的参数，并检查参数名的拼写与层级"},
    },
  },
}
