/**
 * Compares the ledger with everything that knows of the same money, every night, page of orders by page of orders. Each
 * page is read by one statement, so that it sees an order and its postings at the same moment; a difference is kept until
 * a later comparison finds it gone, and raises an alarm that names the orders.
 */
package org.sellerport.reconciliation;
