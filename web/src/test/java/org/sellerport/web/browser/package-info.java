/**
 * The portal as people use it: a real Chromium at the running product with its demo shops, in English and Chinese, on a
 * wide screen and on a phone. What each page looks like is left in {@code target/screenshots}.
 */
package org.sellerport.web.browser;
