/**
 * Disputes: the negotiation between buyer and seller that always ends. {@link org.sellerport.disputes.Dispute} has the
 * rules and one clock for each state but the last; {@link org.sellerport.disputes.DisputeSteps} takes a step together with
 * what it does to the order, in one transaction; {@link org.sellerport.disputes.EvidenceCheck} decides what may be kept of
 * a file that somebody sends.
 */
package org.sellerport.disputes;
