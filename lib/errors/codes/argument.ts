/** Codes of `InvalidArgumentError`. */
export const ARGUMENT_CODES = {
  ERR_INVALID_MCHID: {
    error: 'InvalidArgumentError',
    meaning: '`mchid` is missing or is not a merchant id',
    remedy: 'Give `mchid` as a string, as the merchant platform shows it.',
  },
  ERR_INVALID_SERIAL: {
    error: 'InvalidArgumentError',
    meaning: '`serial` is missing or is not a certificate serial number',
    remedy:
      'Give the serial number of the merchant API certificate (商户API证书序列号), not a WeChat Pay public key id.',
  },
  ERR_INVALID_PRIVATE_KEY: {
    error: 'InvalidArgumentError',
    meaning: '`privateKey` is missing, cannot be read or is of the wrong kind',
    remedy: 'Give the RSA private key of the merchant API certificate (apiclient_key.pem).',
  },
  ERR_INVALID_PASSPHRASE: {
    error: 'InvalidArgumentError',
    meaning: 'The private key is encrypted and `passphrase` is missing or wrong',
    remedy: 'Give the right `passphrase` beside the key.',
  },
  ERR_INVALID_CERTS: {
    error: 'InvalidArgumentError',
    meaning: '`certs` is missing, empty, or holds something that is not an RSA public key or certificate',
    remedy: 'Map each platform certificate serial number or public key id to its key.',
  },
  ERR_MERCHANT_SERIAL_IN_CERTS: {
    error: 'InvalidArgumentError',
    meaning: "The merchant's own certificate, key or serial number is among `certs`",
    remedy: 'Put the WeChat Pay public key or platform certificate into `certs`, not apiclient_cert.pem.',
  },
  ERR_INVALID_SECRET: {
    error: 'InvalidArgumentError',
    meaning: '`secret`, the APIv2 key, is missing or malformed',
    remedy: 'Give the 32 characters set as APIv2 key on the merchant platform.',
  },
  ERR_INVALID_MERCHANT: {
    error: 'InvalidArgumentError',
    meaning: '`merchant`, the client certificate, is missing or cannot be read, or its parts do not belong together',
    remedy: 'Give `merchant: { cert, key }` or `merchant: { pfx, passphrase }`.',
  },
  ERR_INVALID_KEY: {
    error: 'InvalidArgumentError',
    meaning: 'A key passed to a static helper cannot be read or is of the wrong kind',
    remedy: 'Give PEM text, a Buffer, a file:// URL, a KeyObject or one of the private.pkcs1:// … forms.',
  },
  ERR_INVALID_ARGUMENT: {
    error: 'InvalidArgumentError',
    meaning: 'An argument has the wrong type or value',
    remedy: 'The message names the argument and what it has to be.',
  },
  ERR_UNKNOWN_OPTION: {
    error: 'InvalidArgumentError',
    meaning: 'An option that is not known',
    remedy: 'The message names the option and what to write instead.',
  },
  ERR_INVALID_OPTION: {
    error: 'InvalidArgumentError',
    meaning: 'A known option with a value that cannot be used',
    remedy: 'The message names the option and what it takes.',
  },
  ERR_INVALID_BODY: {
    error: 'InvalidArgumentError',
    meaning: 'Two bodies, a body on GET, or a body that cannot be written',
    remedy: 'Give one of `json`, `xml` and `body`, and none on GET.',
  },
  ERR_INVALID_URI: {
    error: 'InvalidArgumentError',
    meaning: 'The URI is empty or absolute, holds `#`, or would leave its path',
    remedy: 'Write a relative URI such as `v3/pay/transactions/native`.',
  },
  ERR_MISSING_VARIABLE: {
    error: 'InvalidArgumentError',
    meaning: 'A variable of the URI template has no value',
    remedy: 'Put the variable beside `json` and `query` in the options of the call.',
  },
  ERR_INVALID_VARIABLE: {
    error: 'InvalidArgumentError',
    meaning: 'A variable of the URI template has a value that cannot be part of a path',
    remedy: 'Give a non-empty string or a number other than `.` and `..`.',
  },
  ERR_DECRYPTION_FAILED: {
    error: 'InvalidArgumentError',
    meaning: 'A ciphertext cannot be decrypted: the key is wrong, or it is not what was encrypted',
    remedy: 'Check the key (APIv3 key, merchant private key); do not use the content.',
  },
  ERR_PROTOCOL_NOT_CONFIGURED: {
    error: 'InvalidArgumentError',
    meaning: 'The client was made without what this protocol needs',
    remedy: 'APIv3 needs `serial`, `privateKey` and `certs`; APIv2 needs `secret`.',
  },
} as const
