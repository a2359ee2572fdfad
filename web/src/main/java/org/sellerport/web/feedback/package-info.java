/** Feedback of buyer and seller on a page and in the API. */
package org.sellerport.web.feedback;
