/** What operators do about payouts: runs, and the decisions that nobody else can take. */
package org.sellerport.web.payouts;
