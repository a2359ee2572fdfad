/**
 * What the orders module promises the others: the order's axes, its views and queries, the intake of history, and the
 * refusals by name.
 */
package org.sellerport.orders.api;
