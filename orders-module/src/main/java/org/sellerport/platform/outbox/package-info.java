/**
 * What leaves the process: mail, web hooks. It is written in the transaction of the fact it tells of and delivered
 * afterwards, at least once, with a stable id; what cannot be delivered is kept where an operator sees it.
 */
package org.sellerport.platform.outbox;
