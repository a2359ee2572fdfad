/** What the disputes module promises the others. */
package org.sellerport.disputes.api;
