/**
 * Fulfils a wish once, however often it is sent. What was answered is kept in the transaction that had the effect, so
 * there is neither an effect without its record nor a record without its effect.
 */
package org.sellerport.platform.idempotency;
