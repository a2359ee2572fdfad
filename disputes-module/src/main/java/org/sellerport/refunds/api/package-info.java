/** What other features may know of refunds. */
package org.sellerport.refunds.api;
