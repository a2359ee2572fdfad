/** What the scorecard promises the others: rates, levels, what an answer would do to them, the orders behind them. */
package org.sellerport.scorecard.api;
