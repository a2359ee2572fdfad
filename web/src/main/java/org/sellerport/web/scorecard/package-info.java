/** The scorecard on a page and in the API, and what an answer to a request to cancel would do to it. */
package org.sellerport.web.scorecard;
