/** What has not left the marketplace yet, for operators: the page and the REST resource. */
package org.sellerport.web.outbox;
