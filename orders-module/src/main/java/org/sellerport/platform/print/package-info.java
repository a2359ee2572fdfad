/**
 * Text in PDF files: whatever people write is shown, in Latin, Cyrillic, Greek, Chinese and Japanese as text, everything
 * else as a picture.
 */
package org.sellerport.platform.print;
