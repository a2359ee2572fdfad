/** What the ledger promises: transfers that balance by their shape, and balances that are their sums. */
package org.sellerport.ledger.api;
