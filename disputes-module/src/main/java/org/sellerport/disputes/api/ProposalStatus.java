package org.sellerport.disputes.api;

/** What became of a proposal. */
public enum ProposalStatus {
    /** It can be accepted. */
    OPEN,
    /** Both sides stand by it: the dispute is settled by it. */
    ACCEPTED,
    /** Its author replaced it by a newer version. */
    REPLACED,
    /** The dispute went on or ended otherwise. */
    LAPSED
}
