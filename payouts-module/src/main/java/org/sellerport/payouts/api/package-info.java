/** What the payouts module promises the others. */
package org.sellerport.payouts.api;
