/**
 * Refunds and disputes: the negotiation between buyer and seller that always ends. So far only its place and its schema
 * stand; an order already knows whether a dispute is open.
 */
package org.sellerport.disputes;
