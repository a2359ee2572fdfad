/**
 * The ledger: every cent as a transfer between two accounts, written once and never changed, in the transaction of what caused
 * it. Facts of orders and refunds become transfers here; the database refuses what must not be.
 */
package org.sellerport.ledger;
