/**
 * Payouts: from the buyer's money arriving to the seller's bank. So far only its place and its schema stand; an order
 * already knows how far its money has come.
 */
package org.sellerport.payouts;
