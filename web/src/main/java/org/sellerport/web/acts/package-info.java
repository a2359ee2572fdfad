/**
 * What a person can do to one order from its page. The order says what is possible and why not; the page says what it
 * will cause, and an act goes along with the version of the order that was shown.
 */
package org.sellerport.web.acts;
