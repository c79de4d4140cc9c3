/** When a call is tried again; without it never. */
export interface RetryOptions {
  /** Tries in all, 3 by default. */
  attempts?: number
  /** Addresses to go to, in order, when one cannot be reached: `['https://api2.mch.weixin.qq.com']`; hosts alone are taken as https. */
  hosts?: readonly string[]
  /** Milliseconds for all tries together; 60,000 by default. No pause reaches beyond it. */
  deadline?: number
  /** Milliseconds for a connection to be made before the next host is tried; 5,000 by default. */
  connectTimeout?: number
  /** Milliseconds of the first pause, 200 by default; each next one is twice as long, and half of each is left to chance. */
  delay?: number
}
