/** What other features may know of webhooks. */
package org.sellerport.webhooks.api;
