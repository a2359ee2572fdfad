/** Webhooks over REST. */
package org.sellerport.web.webhooks;
