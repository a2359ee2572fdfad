/**
 * The dossier of a dispute (纠纷卷宗): one PDF of the order, its tracking, the messages, the proposals, the evidence with its
 * hashes, the refunds and the log. The same dispute in the same language and time zone makes the same bytes.
 */
package org.sellerport.web.dossier;
