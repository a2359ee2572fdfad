/**
 * The import of order history: an uploaded file is spooled to disk, checked as a whole and then taken chunk by chunk by
 * the batch job {@code order-import}.
 *
 * <p>Every line is read exactly once, also across crashes, because the reader's position, the orders and the verdicts
 * are one commit. A line can be bad; it never stops the others.
 */
package org.sellerport.imports;
