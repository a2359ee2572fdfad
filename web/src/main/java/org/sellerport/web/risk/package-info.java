/** The operator's risk reviews: the queue with the facts needed to decide, as a page and over the API. */
package org.sellerport.web.risk;
