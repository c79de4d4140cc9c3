/** Codes of errors of a notification, most of them of `SignatureError`. */
export const NOTIFICATION_CODES = {
  ERR_NOTIFICATION_BODY: {
    error: 'InvalidArgumentError',
    meaning: 'A notification was given parsed, and not as the raw body that is signed',
    remedy:
      'Pass the bytes or the text as they arrived; the message shows how in Express, Koa, Fastify, Nest, Next and Fetch servers.',
  },
  ERR_NOTIFICATION_UNHANDLED: {
    error: 'InvalidArgumentError',
    meaning: 'A notification of an event that has no handler',
    remedy: 'Add the event to `on`, or give `otherwise`; until then WeChat Pay repeats the notification.',
  },
  ERR_NOTIFICATION_MALFORMED: {
    error: 'SignatureError',
    meaning: 'A notification whose body is neither the JSON nor the XML of a notification',
    remedy: 'Do not use it; find out which server or proxy has written it.',
  },
  ERR_NOTIFICATION_EMPTY: {
    error: 'SignatureError',
    meaning: 'A notification without a body',
    remedy: 'Let the handler read the raw body: a parser in front has read it already, or none was sent.',
  },
  ERR_NOTIFICATION_TOO_LARGE: {
    error: 'SignatureError',
    meaning: 'A notification whose body is larger than `maxBody`',
    remedy: 'Ignore it: notifications hold a few KB.',
  },
  ERR_NOTIFICATION_METHOD: {
    error: 'SignatureError',
    meaning: 'A request to the notification address that is not a POST',
    remedy: 'Nothing: WeChat Pay sends POST alone; the response was a 405.',
  },
  ERR_NOTIFICATION_TIMEOUT: {
    error: 'SignatureError',
    meaning: 'A notification whose body did not arrive within `timeout`',
    remedy: 'Nothing, if it is rare: WeChat Pay repeats it. Else see which proxy in front holds bodies back.',
  },
  ERR_NOTIFICATION_ABORTED: {
    error: 'SignatureError',
    meaning: 'The client went away before the body of the notification had arrived',
    remedy: 'Nothing, if it is rare: WeChat Pay repeats it. Else look at the timeouts of the proxies in front.',
  },
  ERR_NOTIFICATION_PROBE: {
    error: 'SignatureError',
    meaning: 'A probe: WeChat Pay signs some notifications wrongly on purpose (WECHATPAY/SIGNTEST/…)',
    remedy: 'Nothing: it has to be refused, and was.',
  },
  ERR_NOTIFICATION_SIGNATURE_TYPE: {
    error: 'SignatureError',
    meaning: 'A notification signed by an algorithm other than WECHATPAY2-SHA256-RSA2048',
    remedy: 'Do not trust it.',
  },
  ERR_NOTIFICATION_UNSIGNED: {
    error: 'SignatureError',
    meaning: 'An APIv2 notification without `sign`; only the refund notification has none',
    remedy: 'Do not trust it.',
  },
  ERR_NOTIFICATION_ALGORITHM: {
    error: 'SignatureError',
    meaning: 'A notification whose `resource.algorithm` is not AEAD_AES_256_GCM',
    remedy: 'Do not use it.',
  },
  ERR_NOTIFICATION_DECRYPTION: {
    error: 'SignatureError',
    meaning: 'A notification whose encrypted part cannot be decrypted',
    remedy:
      'Check `apiv3Key` (for the refund notification of APIv2 `secret`): it may have been changed on the merchant platform.',
  },
  ERR_NOTIFICATION_MERCHANT: {
    error: 'SignatureError',
    meaning: 'A notification that names another merchant than the one whose keys open it',
    remedy: 'Give this merchant in `trust` too, or send its notifications elsewhere.',
  },
} as const
