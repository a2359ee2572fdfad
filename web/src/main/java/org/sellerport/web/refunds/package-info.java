/** Refunds: every one since the shop opened with where its money is, giving one, and those that failed. */
package org.sellerport.web.refunds;
